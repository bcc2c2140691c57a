import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  lastMonth,
  monthsOf,
  monthsUpTo,
  stretchOf,
} from '../../../cloudfunctions/core/clock/months.ts'
import { hoursInWords, sizeOf, within } from '../../../cloudfunctions/core/tally/hours.ts'
import { sourceOf } from '../../../cloudfunctions/core/tally/source.ts'
import type { Tally } from '../../../cloudfunctions/core/tally/tally.ts'
import { counted, isSame, sum } from '../../../cloudfunctions/core/tally/tally.ts'
import { house } from '../../../cloudfunctions/entries/house.ts'
import {
  addsCategories,
  addsTo,
  cellId,
  type Key,
  newCell,
  turnOf,
} from '../../../cloudfunctions/published/figure/rules/cell.ts'
import { figureOf } from '../../../cloudfunctions/published/figure/rules/figures.ts'
import {
  opensFigure,
  seesFigures,
  supervises,
} from '../../../cloudfunctions/published/figure/rules/may-see.ts'
import { reckon } from '../../../cloudfunctions/published/figure/rules/value.ts'
import type { FigureName } from '../../../miniprogram/contract/figure.ts'
import type { Role } from '../../../miniprogram/contract/role.ts'
import { city, community, district, grid, moment, noon, people, street } from '../help/example.ts'

const areas = [city, district, street, community, grid]

/** How reports and whistles are counted, and how ratings and remedies are. */
const sorted = { byCategory: true }
const together = { byCategory: false }

const key = (told: Partial<Key> = {}): Key => ({
  ...{ source: 'reports', area: grid, period: '2026-11', category: '0205' },
  ...told,
})

describe('a cell', () => {
  it('is named by its source, area, month and category, and adds to the area above', () => {
    expect(cellId(key())).toBe(`reports-${grid}-2026-11-0205`)
    expect(newCell(key(), sorted)).toEqual({
      _id: `reports-${grid}-2026-11-0205`,
      ...key(),
      parent: community,
      counts: {},
      hours: {},
      changes: 1,
      dirty: 0,
    })
    expect(newCell(key({ area: city }), sorted)).not.toHaveProperty('parent')
  })

  it('of a category adds to the area above and to all categories of its own area', () => {
    expect(addsTo(key(), sorted)).toEqual([key({ area: community }), key({ category: 'all' })])
    expect(addsTo(key({ area: city }), sorted)).toEqual([key({ area: city, category: 'all' })])
  })

  it('of all categories adds to nothing more, unless its source has no categories', () => {
    for (const source of ['reports', 'whistles']) {
      const ofAll = key({ source, category: 'all' })
      const counting = sourceOf(house.sources, source)
      expect(addsCategories(ofAll, counting)).toBe(true)
      expect(addsTo(ofAll, counting)).toEqual([])
    }
    for (const source of ['ratings', 'remedies']) {
      const ofAll = key({ source, category: 'all' })
      const counting = sourceOf(house.sources, source)
      expect(addsCategories(ofAll, counting)).toBe(false)
      expect(addsTo(ofAll, counting)).toEqual([{ ...ofAll, area: community }])
    }
    expect(addsCategories(key(), sorted)).toBe(false)
  })

  it('is counted after all that adds to it', () => {
    expect(areas.map((area) => turnOf(key({ area }), sorted))).toEqual([4, 3, 2, 1, 0])
    const counting = fc.constantFrom(sorted, together)
    const anyKey = fc.tuple(counting, fc.constantFrom(...areas), fc.constantFrom('0205', 'all'))
    fc.assert(
      fc.property(anyKey, ([counting, area, category]) => {
        const one = key({ area, category })
        const turn = turnOf(one, counting)
        for (const other of addsTo(one, counting)) {
          expect(turnOf(other, counting)).toBeGreaterThan(turn)
        }
      }),
    )
  })
})

describe('a tally', () => {
  const tally = (handling: Record<string, number>, counts: Tally['counts']): Tally => ({
    counts,
    hours: { handling },
  })

  it('leaves out what is nought, and adds the rest up by name', () => {
    expect(counted({ total: 1, solved: 0 })).toEqual({ counts: { total: 1 }, hours: {} })
    const added = sum([tally({ 3: 1, 9: 2 }, { total: 3 }), tally({ 9: 1 }, { total: 1, due: 1 })])
    expect(added).toEqual({ counts: { total: 4, due: 1 }, hours: { handling: { 3: 1, 9: 3 } } })
  })

  it('is the same in whatever order it was counted, and not the same once a number differs', () => {
    const [one, other] = [
      { total: 2, due: 1 },
      { due: 1, total: 2, solved: 0 },
    ]
    expect(isSame(tally({ 3: 1, 200: 2 }, one), tally({ 200: 2, 3: 1 }, other))).toBe(true)
    expect(isSame(tally({ 3: 1 }, one), tally({ 3: 2 }, one))).toBe(false)
    expect(isSame(tally({ 3: 1 }, one), tally({ 3: 1 }, { ...one, due: 2 }))).toBe(false)
    expect(isSame(tally({}, one), { counts: one, hours: {} })).toBe(true)
  })
})

describe('months', () => {
  it('are twelve of a year, and one of itself', () => {
    expect(monthsOf('2026-11')).toEqual(['2026-11'])
    const year = monthsOf('2026')
    expect([year.length, year[0], year[8], year[11]]).toEqual([12, '2026-01', '2026-09', '2026-12'])
  })

  it('of a period go no further than today', () => {
    expect(lastMonth('2026', noon)).toBe('2026-11')
    expect(lastMonth('2027', noon)).toBe('2026-11')
    expect(lastMonth('2026-12', noon)).toBe('2026-11')
    expect(lastMonth('2025', noon)).toBe('2025-12')
    expect(lastMonth('2026-03', noon)).toBe('2026-03')
  })

  it('follow upon one another without a gap, however many there are', () => {
    const years = fc.integer({ min: 2020, max: 2039 })
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), fc.nat(40), (year, of, more) => {
        const last = `${year}-${String(of).padStart(2, '0')}`
        const months = monthsUpTo(last, more + 1)
        expect([months.length, months.at(-1)]).toEqual([more + 1, last])
        months.slice(1).forEach((month, i) => {
          expect(stretchOf(month).from).toBe(stretchOf(months[i] ?? '').below)
        })
      }),
    )
    expect(stretchOf('2026-09').from).toBe(moment('2026-09-01 00:00'))
  })
})

describe('hours in words', () => {
  it.each([
    [1, '1 小时'],
    [48, '48 小时'],
    [72, '3 天'],
  ])('%d are %s', (hours, words) => expect(hoursInWords(hours)).toBe(words))

  it('are none where nothing was counted', () => {
    expect(sizeOf({})).toBe(0)
    expect(sizeOf({ 3: 2, 9: 1 })).toBe(3)
    expect(within({}, 5)).toBeUndefined()
    expect(within({ 9: 1, 100: 1, 24: 2 }, 9)).toBe(100)
  })
})

describe('the value of a figure', () => {
  const told = (name: FigureName, tally: Partial<Tally>) =>
    reckon(figureOf(name), { counts: {}, hours: {}, ...tally })
  const none = { number: null, text: '', part: 0, half: 0, whole: 0, p90: '' }

  it('is the number itself where it only counts', () => {
    const ten = { ...none, number: 10, text: '10', part: 10 }
    expect(told('total', { counts: { total: 10 } })).toEqual(ten)
  })

  it('is what a share is made of, those that count half too', () => {
    const counts = { solved: 1, partly: 1, answered: 4 }
    expect(told('solved', { counts })).toEqual({
      ...none,
      ...{ number: 37.5, text: '37.50%', part: 1, half: 1, whole: 4 },
    })
    expect(told('solved', {})).toEqual(none)
  })

  it('is a score of being on time and of what was given, and none without either', () => {
    const counts = { joinedOnTime: 1, called: 2, given: 9, givable: 15 }
    const half = { part: 1, whole: 2 }
    expect(told('departmentScore', { counts })).toEqual({
      ...none,
      ...half,
      ...{ number: 56, text: '56.00 分' },
    })
    const { givable: _, ...ungiven } = counts
    expect(told('departmentScore', { counts: ungiven })).toEqual({ ...none, ...half })
    expect(told('departmentScore', { counts: { ...counts, called: 0 } })).toMatchObject({
      number: null,
      text: '',
    })
  })

  it('is the median of hours with P90 beside it', () => {
    const handling = { 6: 5, 72: 5 }
    expect(told('handlingHours', { hours: { handling } })).toEqual({
      ...none,
      ...{ number: 6, text: '6 小时', p90: '3 天', part: 10, whole: 10 },
    })
    expect(told('handlingHours', {})).toEqual(none)
  })

  it('is of a figure that there is', () => {
    expect(() => figureOf('another' as FigureName)).toThrow('no figure another')
  })
})

describe('the figures of an area', () => {
  const held = (role: Role, area: string) => ({ roles: [{ role, area }] })
  const seen = (role: Role, area: string) =>
    areas.filter((one) => seesFigures(held(role, area), one))

  it('are seen by those who lead it or an area around it, and its own workers; of a grid by nobody', () => {
    expect(seen('supervisor', city)).toEqual([city, district, street, community])
    expect(seen('supervisor', street)).toEqual([street, community])
    expect(seen('steward', community)).toEqual([community])
    expect(seen('steward', '340504002009')).toEqual([])
    expect(seen('worker', grid)).toEqual([community])
    expect(seen('worker', '340504002009001')).toEqual([])
    expect(seen('officer', city)).toEqual([])
    expect(seen('officer', community)).toEqual([])
    expect(seesFigures(people.reporter, community)).toBe(false)
    const both = { roles: [...held('officer', city).roles, ...held('worker', grid).roles] }
    expect(seesFigures(both, community)).toBe(true)
  })

  it('are supervised by supervisors of it or around it', () => {
    expect(areas.filter((area) => supervises(people.supervisor, area))).toEqual([
      street,
      community,
      grid,
    ])
    expect(supervises(people.steward, community)).toBe(false)
    const both = { roles: [...people.officer.roles, ...people.supervisor.roles] }
    expect(supervises(both, street)).toBe(true)
  })

  it('open what is behind them to those who lead; of remedies to the street; of ratings to nobody', () => {
    const opened = (
      who: Parameters<typeof opensFigure>[0],
      source: Parameters<typeof opensFigure>[2],
    ) => areas.filter((area) => opensFigure(who, area, source))
    expect(opened(people.supervisor, 'reports')).toEqual([street, community])
    expect(opened(people.steward, 'whistles')).toEqual([community])
    expect(opened(people.holder, 'reports')).toEqual([])
    expect(opened(people.supervisor, 'remedies')).toEqual([street, community])
    expect(opened(people.districtSupervisor, 'remedies')).toEqual([district])
    expect(opened(held('steward', street), 'remedies')).toEqual([])
    expect(opened(held('supervisor', city), 'ratings')).toEqual([])
    const both = { roles: [...people.officer.roles, ...people.supervisor.roles] }
    expect(opened(both, 'reports')).toEqual([street, community])
    expect(opened(both, 'remedies')).toEqual([street, community])
  })
})
