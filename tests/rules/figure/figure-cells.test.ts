import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../../cloudfunctions/core/tally/source.ts'
import type { Tally } from '../../../cloudfunctions/core/tally/tally.ts'
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
import { city, community, district, grid, people, street } from '../help/example.ts'

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
      ...{ number: 37.5, text: '38%', part: 1, half: 1, whole: 4 },
    })
    expect(told('solved', {})).toEqual(none)
  })

  it('is a score of being on time and of what was given, and none without either', () => {
    const counts = { joinedOnTime: 1, called: 2, given: 9, givable: 15 }
    const half = { part: 1, whole: 2 }
    expect(told('departmentScore', { counts })).toEqual({
      ...none,
      ...half,
      ...{ number: 56, text: '56 分' },
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
