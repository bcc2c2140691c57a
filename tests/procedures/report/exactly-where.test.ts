import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boardOf, checkerTells, solvedReport } from '../board/shown-report.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk } from '../help/phone.ts'
import { at } from '../help/town.ts'
import { asking, does } from '../whistle/act-on-whistle.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
  town.cloud.wechat.settings.delay = null
})
afterAll(() => town.close())

const inside = { building: at.home, stair: 3, floor: 5 }
const details = '什么坏了：灯不亮；坏了多少：一层'
const exactly = '半山花园 12栋 3单元5楼'

describe('a report that says where inside the building, and what its category asks', () => {
  it('tells both to its reporter and to whoever has it, on the list the place', async () => {
    const { chen, wang } = town
    const id = await chen.hasSubmitted({ category: '0702', place: inside, details })
    for (const phone of [chen, wang]) {
      expect(expectOk(await phone.opens(id))).toMatchObject({ place: exactly, details })
    }
    const { cards } = expectOk(await wang.asks('desk.list', { role: 'worker', scope: 'mine' }))
    expect(cards).toContainEqual(expect.objectContaining({ id, place: exactly }))
  })

  it('needs neither', async () => {
    const { chen } = town
    const id = await chen.hasSubmitted({ category: '0702' })
    expect(expectOk(await chen.opens(id))).toMatchObject({ place: '半山花园 12栋', details: '' })
  })

  it.each([
    { stair: 0 },
    { stair: 21 },
    { floor: 0 },
    { floor: 61 },
    { floor: -3 },
    { floor: 1.5 },
  ])('is refused where no building has it: %o', async (wrong) => {
    const { chen } = town
    expect(codeOf(await chen.submits({ place: { ...inside, ...wrong } }))).toBe('CALL.BAD_INPUT')
  })

  it('shows neighbours the building alone', async () => {
    const { chen, zhang } = town
    const id = await chen.hasSubmitted({ place: inside })
    expectOk(await zhang.follows(id))
    const reply = JSON.stringify([
      await zhang.asks('report.preview', { category: '0205', place: { building: at.home } }),
      await zhang.asks('follow.mine', {}),
    ])
    expect(reply).toContain('半山花园 12栋')
    expect(reply).not.toContain('单元')
  })

  it('says neither in any message', async () => {
    const { chen, wang } = town
    const id = await chen.hasSubmitted({ category: '0702', place: inside, details })
    expectOk(await wang.accepts(id))
    const told = JSON.stringify(town.cloud.find('messages'))
    expect(told).toContain('半山花园 12栋')
    expect(told).not.toMatch(/单元|灯不亮/)
  })

  it('shows neither on the board', async () => {
    await solvedReport(town, { place: inside, details: '怎么了：松动' })
    await checkerTells(town)
    const board = JSON.stringify(await boardOf(town))
    expect(board).toContain('楼下堆了旧沙发')
    expect(board).not.toMatch(/单元|松动/)
  })

  it('shows a called department where inside, until its reporter has left', async () => {
    const { wang, steward, officer, ...others } = town
    const eve = others.stranger()
    expectOk(await eve.asks('person.chooseHome', { building: at.home }))
    const id = await eve.hasSubmitted({ category: '0702', place: inside, details })
    expectOk(await wang.accepts(id))
    const { id: whistleId } = expectOk(await wang.asks('whistle.ask', asking(id)))
    expectOk(await does(town, steward, 'blow', whistleId))
    const seen = async () => expectOk(await officer.asks('whistle.detail', { whistleId })).place
    expect(await seen()).toBe(exactly)

    expectOk(await eve.asks('privacy.leave', { token: aToken() }))
    expect(await seen()).toBe('半山花园 12栋')
    const { place, details: left } = town.stored(id)
    expect([place.stair, place.floor, left]).toEqual([undefined, undefined, undefined])
  })
})
