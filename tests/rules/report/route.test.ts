import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Holder } from '../../../cloudfunctions/core/procedure/caller.ts'
import type { Grid, GridWorker } from '../../../cloudfunctions/directory/place/place-record.ts'
import { type RouteFacts, routeReport } from '../../../cloudfunctions/matters/report/rules/route.ts'
import { routeWords } from '../../../cloudfunctions/matters/report/rules/route-words.ts'
import type { Route } from '../../../miniprogram/contract/category.ts'
import {
  aCategory,
  aComplaint,
  aGrid,
  calendar,
  city,
  community,
  district,
  grid,
  noon,
  street,
} from '../help/example.ts'

const wang = { id: 'holder', name: '王敏', phone: '15400000003' }
const supervisor: Holder = { id: 'supervisor', name: '沈督办', role: 'supervisor' }

const facts = (told: Partial<RouteFacts>): RouteFacts => ({
  category: aCategory(),
  found: 'pin',
  city,
  calendar,
  now: noon,
  ...told,
})

const code = (length: number) =>
  fc.stringMatching(new RegExp(`^3405\\d{${length - 4}}$`)).filter((text) => text.length === length)
const anyFacts = fc
  .record({
    grid: fc.option(fc.tuple(code(15), fc.boolean()), { nil: undefined }),
    home: fc.option(code(12), { nil: undefined }),
    supervised: fc.boolean(),
    found: fc.constantFrom('building', 'pin', 'nearestGrid'),
    route: fc.constantFrom<Route>('worker', 'whistle', 'around'),
  })
  .map(({ grid, home, supervised, found, route }) =>
    facts({
      category: aCategory({ route }),
      found,
      ...(grid && { grid: aGrid(grid[0], grid[1] ? { worker: wang } : {}) }),
      ...(home && { community: home }),
      ...(supervised && { supervisor }),
    }),
  )

describe('a report in a grid', () => {
  it.each(['building', 'pin', 'nearestGrid'] as const)(
    'found by %s goes to its worker, by name',
    (found) => {
      expect(routeReport(facts({ grid: aGrid(grid, { worker: wang }), found }))).toEqual({
        areas: [city, district, street, community, grid],
        assignee: { id: 'holder', name: '王社工', role: 'worker' },
        route: { reason: found, departments: [], unstaffed: false },
      })
    },
  )

  it('goes to the pool of that grid where nobody works there', () => {
    const routed = routeReport(facts({ grid: aGrid(grid) }))
    expect(routed).not.toHaveProperty('assignee')
    expect(routed).toMatchObject({
      areas: [city, district, street, community, grid],
      route: { reason: 'pin', unstaffed: true },
    })
  })

  it('that calls for departments goes to the worker too, and keeps their codes', () => {
    const category = aCategory({ route: 'whistle', departments: ['water', 'urban'] })
    const routed = routeReport(facts({ category, grid: aGrid(grid, { worker: wang }) }))
    expect(routed.assignee?.id).toBe('holder')
    expect(routed.route.departments).toEqual(['water', 'urban'])
  })
})

describe('a report in a grid whose worker is away', () => {
  const hour = 3_600_000
  const away = [{ from: noon - hour, until: noon + 12 * hour }]
  const li = { id: 'backup', name: '李慧', phone: '15400000004' }
  const told = (place: Partial<Grid>, more: Partial<RouteFacts> = {}) => {
    const routed = routeReport(facts({ grid: aGrid(grid, place), found: 'building', ...more }))
    const { assignee, route } = routed
    const gridName = '第3网格'
    return routeWords({ place: { words: '', gridName }, route, ...(assignee && { assignee }) })
  }

  it('goes to the worker whom the leave names, else to the backup, and says until when', () => {
    const worker = { ...wang, away }
    expect(told({ worker, backup: li })).toBe(
      '这儿归第3网格管，王社工请假到 11 月 23 日，先由李社工办',
    )
    const sun = { id: 'named', name: '孙丽华', phone: '15400000005' }
    const named = { ...wang, away: away.map((stretch) => ({ ...stretch, backup: sun })) }
    expect(told({ worker: named, backup: li })).toContain('先由孙社工办')
    const both = { worker: named, backup: li }
    const sick = { ...named, away: [{ ...away[0], backup: { ...sun, away } }] } as GridWorker
    expect(told({ ...both, worker: sick })).toContain('先由李社工办')
  })

  it('goes to the backup where the grid has no worker', () => {
    expect(told({ backup: li })).toBe('这儿归第3网格管，这个网格暂时没人，先由李社工办')
  })

  it('goes to the pool when the backup is away too, and to the worker before and after the leave', () => {
    const worker = { ...wang, away }
    expect(told({ worker, backup: { ...li, away } })).toContain('还没有人接')
    for (const now of [noon - hour - 1, noon + 12 * hour]) {
      expect(told({ worker, backup: li }, { now })).toContain('交给王社工')
    }
  })

  it('goes to the worker on duty when it is urgent and out of hours, and only then', () => {
    const night = noon + 10 * hour
    const turn = { id: 'duty', name: '孙丽华', phone: '', from: night - hour, until: night + hour }
    const urgent = aCategory({ limit: '1uh' })
    const place = { worker: wang, duty: [turn] }
    expect(told(place, { category: urgent, now: night })).toContain('下班时间，由值班的孙社工办')
    expect(told(place, { now: night })).toContain('交给王社工')
    expect(told(place, { category: urgent, now: night + hour })).toContain('交给王社工')
    expect(told({ worker: wang }, { category: urgent, now: night })).toContain('交给王社工')
    expect(told({ duty: [turn] }, { category: urgent, now: night })).toContain('值班的孙社工办')
    const own = { ...turn, id: wang.id, name: wang.name }
    expect(told({ worker: wang, duty: [own] }, { category: urgent, now: night })).toContain(
      '交给王社工',
    )
    const from = { category: urgent, now: night - hour }
    expect(told(place, from)).toContain('值班的孙社工办')
    expect(told(place, { ...from, now: night - hour - 1 })).toContain('交给王社工')
    const noonTurn = { ...turn, from: noon - 4 * hour, until: noon + hour }
    const before = { category: urgent, now: noon - hour }
    expect(told({ worker: wang, duty: [noonTurn] }, before)).toContain('交给王社工')
  })
})

describe('a report found on patrol', () => {
  it('goes to its finder where they work there, else as any other report', () => {
    const place = aGrid(grid, { worker: wang })
    const finder: Holder = { id: 'finder', name: '周社工', role: 'worker' }
    const found = routeReport(facts({ grid: place, patrol: { finder } }))
    expect(found).toMatchObject({ assignee: finder, route: { reason: 'patrol' } })
    expect(routeReport(facts({ grid: place, patrol: {} }))).toMatchObject({
      assignee: { id: wang.id },
      route: { reason: 'patrol' },
    })
  })
})

describe('a report in no grid', () => {
  it("goes to the pool of the reporter's own community", () => {
    expect(routeReport(facts({ community }))).toEqual({
      areas: [city, district, street, community],
      route: { reason: 'ownCommunity', departments: [], unstaffed: true },
    })
  })

  it("goes to the city's pool when the reporter has no home", () => {
    expect(routeReport(facts({}))).toEqual({
      areas: [city],
      route: { reason: 'cityPool', departments: [], unstaffed: true },
    })
  })
})

describe('a complaint about staff', () => {
  it("goes to the street's supervisor, and lies in no grid and no community", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const routed = routeReport({ ...facts, category: aComplaint() })
        expect(routed.areas.filter((area) => area.length > street.length)).toEqual([])
        expect(routed.assignee).toEqual(facts.supervisor)
        expect(routed.route.reason).toBe('around')
      }),
    )
  })
})

describe('every report', () => {
  it('has a holder or is marked as unstaffed, and always lies in the city', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { areas, assignee, route } = routeReport(facts)
        expect(route.unstaffed).toBe(assignee === undefined)
        expect(areas[0]).toBe(city)
        expect(areas.every((area, i) => area.startsWith(areas[i - 1] ?? ''))).toBe(true)
      }),
    )
  })

  it('says in words why it went there, and to whom', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { assignee, route } = routeReport(facts)
        const place = { words: '这儿', gridName: facts.grid?.name ?? '' }
        const words = routeWords({ place, route, ...(assignee && { assignee }) })
        expect(words).toMatch(assignee?.name ?? /还没有人接|由街道派人办/)
        if (facts.grid && route.reason !== 'around') expect(words).toContain(facts.grid.name)
        expect(words.includes('部门')).toBe(route.departments.length > 0)
      }),
    )
  })
})
