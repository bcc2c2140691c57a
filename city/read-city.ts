import calendar from './calendar.json' with { type: 'json' }
import categories from './categories.json' with { type: 'json' }
import { checkCity } from './check-city.ts'
import city from './city.json' with { type: 'json' }
import common from './common.json' with { type: 'json' }
import departments from './departments.json' with { type: 'json' }
import grounds from './grounds.json' with { type: 'json' }
import phrases from './phrases.json' with { type: 'json' }
import rules from './rules.json' with { type: 'json' }
import type { CityData } from './schema.ts'
import hall from './services/hall.json' with { type: 'json' }
import items from './services/items.json' with { type: 'json' }
import materials from './services/materials.json' with { type: 'json' }
import occasions from './services/occasions.json' with { type: 'json' }
import templates from './templates.json' with { type: 'json' }
import titles from './titles.json' with { type: 'json' }

/**
 * The city of this folder, checked.
 * @throws Error that lists every fault in the files, readable by whoever wrote them.
 */
export const readCity = (): CityData =>
  checkCity({
    city,
    categories,
    departments,
    grounds,
    common,
    calendar,
    rules,
    phrases,
    templates,
    titles,
    services: { items, materials, occasions, hall },
  })
