import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { minutesPass } from '../help/minutes.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk } from '../help/phone.ts'
import { at, community, nextCommunity } from '../help/town.ts'
import { asking } from '../whistle/act-on-whistle.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const reason = '去看过了，不是这样'

async function handling(told: Parameters<Town['chen']['hasSubmitted']>[0] = {}): Promise<string> {
  const id = await town.chen.hasSubmitted(told)
  expectOk(await town.wang.accepts(id))
  return id
}

const grant = async (id: string) =>
  expectOk(await town.steward.decides('decide', id, { grant: true }))

describe('a wrong category', () => {
  it('is corrected once the steward agrees: its conditions count then, its promise runs on', async () => {
    const { wang, steward, chen } = town
    const id = await handling()
    const { dueAt, contactBy, promisedAt, limits } = town.stored(id)
    expectOk(await wang.decides('correct', id, { category: '0701', reason }))
    expect(town.stored(id).category).toBe('0205')
    const asked = { kind: 'correct', was: '健身器材', becomes: '电梯坏了' }
    const scope = { role: 'steward', area: community, scope: 'waiting' } as const
    const { cards } = expectOk(await steward.asks('desk.list', scope))
    expect(cards).toContainEqual(
      expect.objectContaining({ id, asked: expect.objectContaining({ ...asked, words: reason }) }),
    )
    await grant(id)
    const { category, doneWhen, timeline, ...seen } = expectOk(await chen.opens(id))
    expect(category.name).toBe('电梯坏了')
    expect(doneWhen).toContain('维保的人签了字')
    expect(seen).toMatchObject({ dueAt, contactBy, request: null, holder: { name: '王社工' } })
    expect(town.stored(id)).toMatchObject({ promisedAt, limits, status: 'handling' })
    expect(timeline.slice(0, 2).map(({ told }) => told)).toEqual([
      '同意更正：健身器材 改成 电梯坏了',
      '想更正：健身器材 改成 电梯坏了，等批',
    ])
  })

  it('stays when the steward does not agree', async () => {
    const { wang, steward } = town
    const id = await handling()
    expectOk(await wang.decides('correct', id, { category: '0701', reason }))
    expectOk(await steward.decides('decide', id, { grant: false, words: '就是健身器材' }))
    expect(town.stored(id)).toMatchObject({ category: '0205', status: 'handling' })
    expect(expectOk(await wang.opens(id)).timeline[0]).toMatchObject({
      told: '没同意更正：健身器材 改成 电梯坏了',
      words: '就是健身器材',
    })
  })

  it('never makes visible what was restricted, nor leaves agreed to what no longer is public', async () => {
    const { wang } = town
    const closed = await handling({ category: '0802' })
    expectOk(await wang.decides('correct', closed, { category: '0205', reason }))
    await grant(closed)
    expect(town.stored(closed).visibility).toBe('restricted')

    const open = await handling({ publish: true })
    expectOk(await wang.decides('correct', open, { category: '0406', reason }))
    await grant(open)
    const { visibility, publish } = town.stored(open)
    expect([visibility, publish]).toEqual(['summary', undefined])
  })

  it('is none where nothing differs, where the city knows it not, or past the community', async () => {
    const { wang } = town
    const id = await handling()
    const answer = async (category: string) =>
      codeOf(await wang.decides('correct', id, { category, reason }))
    expect(await answer('0205')).toBe('REPORT.SAME_AS_BEFORE')
    expect(await answer('9999')).toBe('CATEGORY.UNKNOWN')
    expect(await answer('1203')).toBe('REPORT.AROUND')
  })

  it('calls the departments in that the right one calls in at once', async () => {
    const { wang } = town
    const id = await handling()
    expectOk(await wang.decides('correct', id, { category: '0201', reason }))
    await grant(id)
    expect(town.cloud.find('whistles', { report: id })).toMatchObject([
      { kind: 'emergency', status: 'blown', category: '0201' },
    ])
  })

  it('waits until a whistle is over', async () => {
    const { wang, steward } = town
    const id = await handling()
    expectOk(await wang.decides('correct', id, { category: '0701', reason }))
    expectOk(await wang.asks('whistle.ask', asking(id)))
    const decided = await steward.decides('decide', id, { grant: true })
    expect(codeOf(decided)).toBe('REPORT.WHISTLE_OPEN')
    expectOk(await steward.decides('decide', id, { grant: false }))
    const again = await wang.decides('correct', id, { category: '0701', reason })
    expect(codeOf(again)).toBe('REPORT.WHISTLE_OPEN')
  })
})

describe('a wrong place', () => {
  it('takes the report to the worker of the right grid, who goes on with it', async () => {
    const { wang, zhou, chen } = town
    const id = await handling()
    const { dueAt } = town.stored(id)
    const place = { building: at.westEnd, stair: 2 }
    expectOk(await wang.decides('correct', id, { place, reason }))
    await grant(id)
    expect(expectOk(await zhou.opens(id))).toMatchObject({
      ...{ status: 'handling', dueAt, place: '半山花园 1栋 2单元' },
      holder: { name: '周社工' },
      route: '这儿归第1网格管，交给周社工',
    })
    const { timeline } = expectOk(await chen.opens(id))
    expect(timeline[0]?.told).toBe('同意更正：半山花园 12栋 改成 半山花园 1栋')
    expect(codeOf(await wang.notes(id))).toBe('REPORT.NOT_FOUND')
    const told = town.cloud.find('messages', { person: zhou.id, kind: 'assigned' })
    expect(told.map(({ target }) => target)).toContainEqual({ kind: 'report', id })
  })

  it('waits in the pool of the right community where nobody works', async () => {
    const { wang, chen } = town
    const id = await handling()
    expectOk(await wang.decides('correct', id, { place: { building: at.unstaffed }, reason }))
    await grant(id)
    const { status, assignee, poolAt, route } = town.stored(id)
    expect([status, assignee, route.unstaffed]).toEqual(['pool', undefined, true])
    expect(poolAt).toBeGreaterThan(0)
    expect(expectOk(await chen.opens(id)).route).toContain('正在派人')
  })

  it('stays with its worker in the same grid, another stairway of the same building, too', async () => {
    const { wang } = town
    const id = await handling()
    const place = { building: at.home, stair: 2, floor: 3 }
    expectOk(await wang.decides('correct', id, { place, reason }))
    await grant(id)
    expect(expectOk(await wang.opens(id))).toMatchObject({
      place: '半山花园 12栋 2单元3楼',
      holder: { name: '王社工' },
    })
    expect(expectOk(await wang.opens(id)).timeline[0]?.told).toBe(
      '同意更正：半山花园 12栋 改成 半山花园 12栋 另一处',
    )
  })

  it('is none outside all grids', async () => {
    const { wang } = town
    const id = await handling()
    const place = { point: [110, 30] as [number, number], words: '江边' }
    const asked = await wang.decides('correct', id, { place, reason })
    expect(codeOf(asked)).toBe('PLACE.NOT_FOUND')
  })

  it('counts where it is right, and no more where it was', async () => {
    const { wang } = town
    const id = await handling({ category: '0901' })
    await minutesPass(town.cloud, 10)
    const counted = (area: string) =>
      town.cloud
        .find('cells', { source: 'reports', category: '0901' })
        .filter((cell) => cell.area === area)
        .map(({ counts }) => (counts as { total?: number }).total ?? 0)
    expect(counted(community)).toEqual([1])
    expectOk(await wang.decides('correct', id, { place: { building: at.nextDoor }, reason }))
    await grant(id)
    await minutesPass(town.cloud, 10)
    expect([counted(community), counted(nextCommunity)]).toEqual([[0], [1]])
  })
})
