import calendar from '../../city/calendar.json' with { type: 'json' }
import categories from '../../city/categories.json' with { type: 'json' }
import city from '../../city/city.json' with { type: 'json' }
import common from '../../city/common.json' with { type: 'json' }
import departments from '../../city/departments.json' with { type: 'json' }
import grounds from '../../city/grounds.json' with { type: 'json' }
import phrases from '../../city/phrases.json' with { type: 'json' }
import rules from '../../city/rules.json' with { type: 'json' }
import hall from '../../city/services/hall.json' with { type: 'json' }
import items from '../../city/services/items.json' with { type: 'json' }
import materials from '../../city/services/materials.json' with { type: 'json' }
import occasions from '../../city/services/occasions.json' with { type: 'json' }
import templates from '../../city/templates.json' with { type: 'json' }
import titles from '../../city/titles.json' with { type: 'json' }
import type { Category } from '../../miniprogram/contract/category.ts'
import type { Material, ServiceItem } from '../../miniprogram/contract/service-item.ts'
import { openCalendar } from '../core/clock/calendar.ts'
import type { City } from '../core/procedure/city.ts'
import type { Rules } from '../core/procedure/rules.ts'
import type { Template } from '../core/procedure/template.ts'

/** The city that this deployment serves. The build has checked its files (city/schema.ts). */
export const theCity: City = {
  ...city,
  categories: categories as readonly Category[],
  common,
  departments,
  grounds,
  rules: rules as Rules,
  templates: templates as Template[],
  phrases,
  titles,
  calendar: openCalendar(calendar),
  services: {
    edition: items.edition,
    items: items.items as readonly ServiceItem[],
    materials: materials as readonly Material[],
    occasions,
    hall,
  },
}
