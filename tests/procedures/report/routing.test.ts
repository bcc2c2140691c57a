import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOn } from '../help/link-in-code.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk, type Phone } from '../help/phone.ts'
import { at, community } from '../help/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

/** Submits at a pin, and tells where the report went. */
async function submittedAt(phone: Phone, point: [number, number]) {
  const { id, holder, route } = expectOk(await phone.submits({ place: { point, words: '路边' } }))
  const { areas, route: taken, place } = town.stored(id)
  return { id, holder, route, areas, reason: taken.reason, grid: place.grid }
}

describe('a place', () => {
  it('is found by the code on its door, and not by a forged one', async () => {
    const link = codeOn(at.home)
    expect(expectOk(await town.liu.asks('place.byCode', { link }))).toMatchObject({
      name: '12栋',
      estate: '半山花园',
      worker: { name: '王社工' },
    })
    const forged = link.replace('B012', 'B001')
    expect(codeOf(await town.liu.asks('place.byCode', { link: forged }))).toBe('PLACE.BAD_CODE')
  })

  it.each([
    ...[
      '半山',
      '花园',
      '半山花园小区',
      '半山 花园',
      '半山花园12栋',
      '半山花园 十二栋 2单元',
      '半山花园１２号楼',
    ],
  ])('is found by how people say its name: %s', async (begins) => {
    const { estates } = expectOk(await town.liu.asks('place.estates', { begins }))
    expect(estates.map(({ name }) => name)).toEqual(['半山花园'])
  })

  it.each(['.', '半.花园', '半山|翠湖', '.*', '\\\\', '[半]', '小区'])(
    'is not found by what is in no name: %s',
    async (begins) => {
      expect(expectOk(await town.liu.asks('place.estates', { begins })).estates).toEqual([])
    },
  )

  it('is among all at first', async () => {
    const all = expectOk(await town.liu.asks('place.estates', {}))
    expect(all.estates.map(({ name }) => name)).toEqual(['半山花园', '翠湖苑'])
  })
})

describe('a report', () => {
  it('of a building goes to the worker of its grid', async () => {
    const submitted = expectOk(await town.chen.submits({ place: { building: at.westEnd } }))
    expect(submitted).toMatchObject({ holder: '周社工', route: '这儿归第1网格管，交给周社工' })
    expect(town.stored(submitted.id).areas.at(-1)).toBe(`${community}001`)
  })

  it('at a pin goes to the grid that it lies in', async () => {
    expect(await submittedAt(town.liu, [118.452, 31.678])).toMatchObject({
      reason: 'pin',
      grid: `${community}003`,
      holder: '王社工',
    })
  })

  it.each([
    ['of two grids alike goes to the lower code', 118.45, '001'],
    ['of two grids goes to the smaller', 118.454, '005'],
  ])('at a pin on the border %s', async (_, longitude, grid) => {
    expect(await submittedAt(town.liu, [longitude, 31.678])).toMatchObject({
      reason: 'pin',
      grid: `${community}${grid}`,
    })
  })

  it('at a pin 200 m outside all grids goes to the nearest, and says so', async () => {
    expect(await submittedAt(town.liu, [118.446 - 0.0021, 31.678])).toMatchObject({
      reason: 'nearestGrid',
      grid: `${community}001`,
      route: '您点的位置在网格外面，最近的是第1网格，交给周社工',
    })
  })

  it('at a pin 400 m outside all grids goes to the pool of the own community', async () => {
    const far = await submittedAt(town.chen, [118.446 - 0.0042, 31.678])
    expect(far).toMatchObject({ reason: 'ownCommunity', holder: '' })
    expect(far.areas.at(-1)).toBe(community)
    expect(far.grid).toBeUndefined()
  })

  it("far outside, of a resident without a home, goes to the city's pool and is assigned from there", async () => {
    const { liu, citySupervisor, wang } = town
    const { id, ...far } = await submittedAt(liu, [118.3, 31.5])
    expect(far).toMatchObject({ reason: 'cityPool', holder: '', areas: ['3405'] })
    const pool = { role: 'supervisor', area: '3405', scope: 'pool' } as const
    const { cards } = expectOk(await citySupervisor.asks('desk.list', pool))
    expect(cards.map((card) => card.id)).toContain(id)
    expectOk(await citySupervisor.assigns(id, wang))
    expectOk(await wang.accepts(id))
  })

  it('of a grid as a whole goes to its worker, and an unknown grid is refused', async () => {
    const place = { grid: `${community}001` }
    const submitted = expectOk(await town.chen.submits({ place }))
    expect(submitted.holder).toBe('周社工')
    expect(town.stored(submitted.id).place).toMatchObject({ words: '第1网格', community })
    const nowhere = { grid: `${community}999` }
    expect(codeOf(await town.chen.submits({ place: nowhere }))).toBe('PLACE.NOT_FOUND')
  })

  it('in an unknown building is refused', async () => {
    const place = { building: `${community}B999` }
    expect(codeOf(await town.chen.submits({ place }))).toBe('PLACE.NOT_FOUND')
  })
})

describe('a report in a grid where nobody works', () => {
  it('waits in the pool until the steward assigns it, to a worker of the place alone', async () => {
    const { chen, steward, nextSteward, zhou, li, liu } = town
    const place = { building: at.unstaffed }
    const { id, route } = expectOk(await chen.submits({ place }))
    expect(route).toBe('这儿归第9网格管，还没有人接，正在派人')
    const wanted = { role: 'steward', area: community, scope: 'pool' } as const
    const pool = expectOk(await steward.asks('desk.list', wanted))
    expect(pool.cards.map((card) => card.id)).toContain(id)
    expect(pool.cards[0]).toMatchObject({ next: 'assign' })

    const { workers } = expectOk(await steward.asks('staff.workersFor', { reportId: id }))
    expect(workers.map(({ name }) => name).sort()).toEqual(['周社工', '孙社工', '王社工'])
    for (const nobody of [li, liu, steward]) {
      expect(codeOf(await steward.assigns(id, nobody))).toBe('STAFF.NOT_A_WORKER')
    }
    expect(codeOf(await nextSteward.assigns(id, li))).toBe('REPORT.NOT_FOUND')

    expectOk(await steward.assigns(id, zhou))
    expect(expectOk(await chen.opens(id)).holder?.name).toBe('周社工')
    expectOk(await zhou.accepts(id))
  })
})

describe('the people to whom a report can be assigned', () => {
  it("are, in the city's pool, communities first, and then the workers of one", async () => {
    const { liu, citySupervisor, zhou } = town
    const place = { point: [118.3, 31.5] as [number, number], words: '河边' }
    const reportId = await liu.hasSubmitted({ place })
    const first = expectOk(await citySupervisor.asks('staff.workersFor', { reportId }))
    expect(first).toMatchObject({ workers: [], suggested: null })
    expect(first.communities.map(({ name }) => name)).toEqual(['半山花园社区', '翠湖苑社区'])
    const chosen = { reportId, community }
    const then = expectOk(await citySupervisor.asks('staff.workersFor', chosen))
    expect(then.workers.map(({ name }) => name)).toEqual(['周社工', '王社工', '孙社工'])
    expect(then.suggested?.id).toBe(zhou.id)
  })

  it('are supervisors above, for a report that goes around the community', async () => {
    const { chen, supervisor } = town
    const reportId = await chen.hasSubmitted({ category: '1203' })
    const { workers } = expectOk(await supervisor.asks('staff.workersFor', { reportId }))
    expect(workers.map(({ id }) => id)).toEqual([
      supervisor.id,
      'district-supervisor',
      'city-supervisor',
    ])
  })

  it('come with a suggestion and its reason: the nearest worker, where the grid has none', async () => {
    const { chen, steward, wang } = town
    const reportId = await chen.hasSubmitted({ place: { building: at.unstaffed } })
    const { suggested } = expectOk(await steward.asks('staff.workersFor', { reportId }))
    expect(suggested).toEqual({
      id: wang.id,
      name: '王社工',
      why: '本网格没人，第3网格离得最近',
    })
  })
})
