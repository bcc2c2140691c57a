import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk, type Phone } from '../help/phone.ts'
import { at, community } from '../help/town.ts'

let town: Town
/** A report that whoever is dismissed has finished. */
let finished: string
beforeAll(async () => {
  town = await openTown()
  const { chen, wang } = town
  finished = await chen.hasSubmitted({ category: '0401' })
  expectOk(await wang.accepts(finished))
  expectOk(await wang.finishes(finished))
})
afterAll(() => town.close())

const holderOf = (id: string) => town.stored(id).assignee?.id

describe('somebody who has left for good', () => {
  const postOf = (phone: Phone) =>
    town.cloud.find('grids').filter((grid) => JSON.stringify(grid).includes(phone.id))

  it('has nothing any more, and no grid names them: nothing is left ownerless', async () => {
    const { chen, steward, nextSteward, wang, zhou } = town
    const open = await chen.hasSubmitted()
    const area = `${community}003`
    expect(codeOf(await nextSteward.dismisses(wang, area))).toBe('CALL.NOT_ALLOWED')
    expect(codeOf(await steward.dismisses(wang, `${community}001`))).toBe('STAFF.NOT_FOUND')
    const foretold = (left: string) =>
      steward.asks('staff.beforeLeave', { person: wang.id, left: { role: 'worker', area: left } })
    expect(expectOk(await foretold(area))).toMatchObject({ inHand: 1, to: ['周社工'] })
    expect(codeOf(await foretold(`${community}001`))).toBe('STAFF.NOT_FOUND')
    expectOk(await steward.dismisses(wang, area))

    expect(postOf(wang)).toEqual([])
    expect(town.cloud.find('people', { _id: wang.id })).toMatchObject([{ roles: [] }])
    expect(holderOf(open)).toBe(zhou.id)
    const held = { 'assignee.id': wang.id, open: true }
    expect(town.cloud.find('reports', held)).toEqual([])
    const fresh = expectOk(await chen.submits())
    expect(fresh.route).toBe('这儿归第3网格管，这个网格暂时没人，先由周社工办')
  })

  it('sees nothing any more of what they finished', async () => {
    const { wang, steward } = town
    // Instances know people for a minute.
    await town.cloud.moveClock(61_000)
    expectOk(await steward.opens(finished))
    expect(codeOf(await wang.opens(finished))).toBe('REPORT.NOT_FOUND')
  })

  it('gets nothing back that was theirs', async () => {
    const { chen, wang } = town
    expect(holderOf(finished)).toBe(wang.id)
    expectOk(await chen.answers(finished, 'unsolved'))
    expect(holderOf(finished)).not.toBe(wang.id)
  })
})

describe('a supervisor who has left', () => {
  it('leaves what went around the community to the one above', async () => {
    const { chen, citySupervisor, districtSupervisor, supervisor } = town
    const id = await chen.hasSubmitted({ category: '1203', place: { building: at.home } })
    expect(holderOf(id)).toBe(supervisor.id)
    const post = { role: 'supervisor' as const, area: community.slice(0, 9) }
    const asked = { person: supervisor.id, left: post }
    const foretold = expectOk(await citySupervisor.asks('staff.beforeLeave', asked))
    expect(foretold).toMatchObject({ inHand: 1, to: ['高督办'] })
    expectOk(
      await citySupervisor.asks('staff.dismiss', {
        person: supervisor.id,
        ...post,
        token: aToken(),
      }),
    )
    expect(holderOf(id)).toBe(districtSupervisor.id)
  })
})
