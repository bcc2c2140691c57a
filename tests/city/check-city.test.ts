import { describe, expect, it } from 'vitest'
import calendar from '../../city/calendar.json' with { type: 'json' }
import { checkCity } from '../../city/check-city.ts'
import { readCity } from '../../city/read-city.ts'
import type { CityData } from '../../city/schema.ts'

type CityFile =
  | 'categories'
  | 'departments'
  | 'grounds'
  | 'common'
  | 'city'
  | 'rules'
  | 'phrases'
  | 'templates'
  | 'titles'
  | 'services'

const servicesAsFiles = ({ edition, items, ...others }: CityData['services']) => ({
  ...others,
  items: { edition, items },
})

/** The files of this city, with some of them changed. */
function files(changed: Partial<Record<CityFile, unknown>>) {
  const {
    categories,
    departments,
    grounds,
    common,
    rules,
    phrases,
    titles,
    templates,
    services,
    calendar: _,
    ...city
  } = readCity()
  return {
    categories,
    departments,
    grounds,
    common,
    rules,
    phrases,
    templates,
    titles,
    calendar,
    services: servicesAsFiles(services),
    city,
    ...changed,
  }
}

const withCategory = (change: Record<string, unknown>) => ({
  categories: readCity().categories.map((category) =>
    category.code === '0205' ? { ...category, ...change } : category,
  ),
})

const faultOf = (changed: Parameters<typeof files>[0]): string => {
  try {
    checkCity(files(changed))
  } catch (error) {
    return String(error)
  }
  return 'accepted'
}

/** Something that a category asks. */
const asked = { ask: '怎么了', choices: ['断了', '松动'] }

describe('checking what a city brings', () => {
  it('takes this city as it is', () => {
    const city: CityData = checkCity(files({}))
    expect([city.name, city.code, city.categories.length]).toEqual(['马鞍山市', '3405', 91])
  })

  it('refuses a phrase that fits no chip', () => {
    const { phrases } = readCity()
    const long = { ...phrases, ask: ['请问您家里什么时候方便我们上门看看'] }
    expect(faultOf({ phrases: long })).toContain('phrases.json · ask.0 · has more than 16')
  })

  it('refuses a duty of nobody, or in no kind of report', () => {
    const { grounds } = readCity()
    const [duty] = grounds.duties
    const fault = (change: object) =>
      faultOf({ grounds: { ...grounds, duties: [{ ...duty, ...change }] } })
    expect(fault({ department: 'circus' })).toContain('grounds.json · duty 1 · no such department')
    expect(fault({ kinds: ['9999'] })).toContain('grounds.json · duty 1 · no such category: 9999')
    expect(fault({ words: '长'.repeat(49) })).toContain('grounds.json · duties.0.words')
  })

  it('refuses rules by which nobody would ever be told', () => {
    const { rules } = readCity()
    const escalation = { ...rules.escalation, pool: [] }
    expect(faultOf({ rules: { ...rules, escalation } })).toContain('rules.json · escalation.pool')
  })

  it.each([
    [{ limit: '5 days' }, '0205 · limit · needs a limit like 5wd'],
    [{ limit: '0wd' }, '0205 · limit'],
    [
      { name: '小区里的健身器材坏了' },
      '0205 · name · “小区里的健身器材坏了” has more than 8 letters',
    ],
    [{ doneWhen: ['修好了'] }, '0205 · doneWhen · needs 2 or 3 conditions'],
    [{ visibility: 'secret' }, '0205 · visibility'],
    [{ icon: 'unicorn' }, '0205 · icon'],
    [{ icon: undefined }, '0205 · icon'],
    [{ group: '03' }, '0205 · code must begin with group'],
    [{ callFirst: [{ name: '火警', number: 'one one nine' }] }, '0205 · callFirst.0.number'],
    [{ details: [] }, '0205 · details · is left out when nothing is asked'],
    [{ details: Array(3).fill(asked) }, '0205 · details · asks more than 2 things'],
    [{ details: [asked, asked] }, '0205 · details · asks the same twice'],
    [
      { details: [{ ...asked, choices: ['断了'] }] },
      '0205 · details.0.choices · needs 2 to 5 choices',
    ],
    [
      { details: [{ ...asked, choices: ['断了', '断了'] }] },
      '0205 · details.0.choices · offers the same twice',
    ],
    [{ departments: ['circus'] }, '0205 · no such department: circus'],
    [{ colour: 'red' }, '0205 · colour'],
    [{ code: '0204' }, '0204 · is there twice'],
  ])('says which category is wrong, and where: %o', (change, fault) => {
    expect(faultOf(withCategory(change))).toContain(`categories.json · ${fault}`)
  })

  it.each([
    [{ common: ['0205', '9999'] }, 'common.json · no such category: 9999'],
    [{ common: Array(8).fill('0205') }, 'common.json · has more than 7'],
    [{ departments: 'none' }, 'departments.json'],
    [{ categories: [7] }, 'categories.json · entry 1'],
    [{ city: { name: '马鞍山市' } }, 'city.json · linkPrefix'],
    [{ city: { name: '马鞍山市', bounds: [[118, 31]] } }, 'city.json · bounds'],
  ])('says which file is wrong: %o', (change, fault) => {
    expect(faultOf(change)).toContain(fault)
  })

  it('lists all faults at once, a line each', () => {
    const lines = faultOf(withCategory({ limit: 'soon', name: '' })).split('\n')
    expect(lines.filter((line) => line.includes('0205 · '))).toHaveLength(2)
  })
})

/** The services with one item changed. */
function withItem(code: string, change: Record<string, unknown>) {
  const { edition, items, ...others } = readCity().services
  const changed = items.map((item) => (item.code === code ? { ...item, ...change } : item))
  return { services: { ...others, items: { edition, items: changed } } }
}

describe('the services of a city', () => {
  const { items, materials, occasions } = readCity().services

  it('are the 57 items, their 52 materials and 10 occasions', () => {
    expect([items.length, materials.length, occasions.length]).toEqual([57, 52, 10])
    expect(items.filter(({ frequent }) => frequent)).toHaveLength(20)
  })

  it('say of each example that it is one, and when it was last looked at', () => {
    expect(
      items.every(({ sample, lastChecked }) => sample && lastChecked.day && lastChecked.by),
    ).toBe(true)
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['28', { materials: [{ material: 'crown' }] }, 'items.json · 28 · no such material: crown'],
    ['28', { materials: [{ material: 'id-card', if: 'rich' }] }, 'no such condition: rich'],
    [
      '28',
      { conditions: [{ id: 'tall', ask: '个子高吗？' }], materials: [{ material: 'id-card' }] },
      'asks tall for nothing',
    ],
    ['28', { department: 'navy' }, 'no such department: navy'],
    ['28', { promised: '31wd' }, 'promised later than the law'],
    ['28', { promised: '3wd' }, 'its stages take longer than is promised'],
    ['28', { door: false }, 'needs no trip, and nobody comes home for it'],
    ['01', { promised: '5wd' }, 'is done on the spot'],
    [
      '41',
      { posting: { days: 5, shows: ['姓名'], where: '社区公示栏', app: true } },
      'tells of an illness',
    ],
    [
      '14',
      { posting: { days: 5, shows: ['病情'], where: '社区公示栏', app: true } },
      'must not tell',
    ],
    ['14', { fee: '' }, 'items.json · 14 · fee · is empty'],
    ['14', { spell: 'x' }, 'items.json · 14'],
    ['14', { code: '15' }, 'items.json · 15 · is there twice'],
  ])('item %s is refused with %o: %s', (code, change, fault) => {
    expect(faultOf(withItem(code, change))).toContain(fault)
  })
})
