import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk, type Phone } from '../help/phone.ts'
import { community } from '../help/town.ts'

const DAY = 86_400_000

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const holderOf = (id: string) => town.stored(id).assignee?.id
const handovers = (id: string) => town.stored(id).history.filter((e) => e.action === 'handover')

/** Lets so much time pass, and the timer fire after it. */
async function later(ms: number): Promise<void> {
  await town.cloud.moveClock(ms)
  const [call] = await town.cloud.fire('timer')
  expect(call?.error).toBeUndefined()
}

describe('a worker on leave', () => {
  let leave: string
  let [assigned, handling, finished]: string[] = []

  it('is written down by their own steward or themself, for days that make sense', async () => {
    const { steward, nextSteward, wang, zhou, chen } = town
    expect(codeOf(await nextSteward.leaves(wang, 3))).toBe('STAFF.NOT_FOUND')
    expect(codeOf(await zhou.leaves(wang, 3))).toBe('STAFF.NOT_FOUND')
    expect(codeOf(await steward.leaves(chen, 3))).toBe('STAFF.NOT_FOUND')
    expect(codeOf(await steward.leaves(wang, -1))).toBe('STAFF.BAD_LEAVE')
    expect(codeOf(await steward.leaves(wang, 3, { backup: wang.id }))).toBe('STAFF.NOT_A_WORKER')
    expect(codeOf(await steward.leaves(wang, 3, { backup: town.li.id }))).toBe('STAFF.NOT_A_WORKER')
  })

  it('says before what would be handed over, and to whom', async () => {
    const { chen, wang, steward, zhou, sun } = town
    const urgent = await chen.hasSubmitted({ category: '0108' })
    const later = await chen.hasSubmitted()
    const foretold = (told: { person?: string; backup?: string }, phone: Phone) =>
      phone.asks('staff.beforeLeave', told)
    const inHand = { inHand: 2, dueToday: 1 }
    expect(expectOk(await foretold({}, wang))).toEqual({ ...inHand, to: ['周社工'] })
    const named = { person: wang.id, backup: sun.id }
    expect(expectOk(await foretold(named, steward))).toEqual({ ...inHand, to: ['孙社工'] })
    expect(expectOk(await foretold({}, sun))).toEqual({ inHand: 0, dueToday: 0, to: [] })
    expect(codeOf(await foretold({ person: wang.id }, zhou))).toBe('STAFF.NOT_FOUND')
    expect(expectOk(await foretold({}, steward)).to).toEqual(['沈管理员'])
    for (const id of [urgent, later]) expectOk(await chen.says('withdraw', id, {}))
  })

  it('hands over at once all that is open, and nothing that is done', async () => {
    const { chen, wang, steward, zhou } = town
    assigned = await chen.hasSubmitted()
    handling = await chen.hasSubmitted({ category: '0401' })
    finished = await chen.hasSubmitted({ category: '0401' })
    for (const id of [handling, finished]) expectOk(await wang.accepts(id))
    expectOk(await wang.finishes(finished))
    const token = aToken()
    leave = expectOk(await steward.leaves(wang, 3, { token })).id
    expect(expectOk(await steward.leaves(wang, 3, { token })).id).toBe(leave)

    expect([assigned, handling, finished].map((id) => holderOf(id ?? ''))).toEqual([
      zhou.id,
      zhou.id,
      wang.id,
    ])
    expect(town.stored(handling)).toMatchObject({
      status: 'handling',
      firstAsked: { id: wang.id },
      history: expect.arrayContaining([
        expect.objectContaining({ action: 'handover', by: 'system', whom: expect.anything() }),
      ]),
    })
    expect(handovers(assigned)).toHaveLength(1)
    expectOk(await zhou.notes(handling))
  })

  it('gets nothing new: it goes to whoever stands in, and the screen says why', async () => {
    const { chen, zhou } = town
    const { id, holder, route } = expectOk(await chen.submits())
    expect(holderOf(id)).toBe(zhou.id)
    expect(holder).toBe('周社工')
    expect(route).toMatch(/^这儿归第3网格管，王社工请假到 \d+ 月 \d+ 日，先由周社工办$/)
  })

  it('is not whom a neighbour is told to call: that is whoever stands in', async () => {
    const { home } = expectOk(await town.chen.asks('person.me', {}))
    expect(home?.worker?.name).toBe('周社工')
    expect(home?.absent).toMatch(/^王社工请假到 \d+ 月 \d+ 日$/)
  })

  it('is shown as away, and not suggested', async () => {
    const { chen, steward } = town
    const reportId = await chen.hasSubmitted()
    const choices = expectOk(await steward.asks('staff.workersFor', { reportId }))
    expect(choices.workers[0]).toMatchObject({ name: '王社工', own: true, away: true })
    expect(choices.suggested).toEqual({
      id: town.zhou.id,
      name: '周社工',
      why: '替第3网格请假的王社工',
    })
    const { people } = expectOk(await steward.asks('staff.inArea', { area: community }))
    const away = people.filter((person) => person.away.length > 0).map(({ name }) => name)
    expect(away).toEqual(['王敏'])
  })

  it('who is given something by a call that was under way is relieved of it a minute later', async () => {
    const { chen, wang, steward, zhou } = town
    const id = await chen.hasSubmitted()
    expectOk(await steward.assigns(id, wang))
    expect(holderOf(id)).toBe(wang.id)
    await later(61_000)
    expect(holderOf(id)).toBe(zhou.id)
  })

  it('leaves it to the pool when whoever stands in is away too', async () => {
    const { chen, steward, zhou } = town
    expectOk(await steward.leaves(zhou, 1))
    const fresh = await chen.hasSubmitted()
    for (const id of [fresh, assigned ?? '']) {
      expect(town.stored(id)).toMatchObject({ status: 'pool', open: true })
      expect(holderOf(id)).toBeUndefined()
    }
  })

  it('is back by themself when the leave is over', async () => {
    const { chen, zhou, wang } = town
    await later(DAY)
    expect(holderOf(await chen.hasSubmitted())).toBe(zhou.id)
    await later(2 * DAY)
    expect(holderOf(await chen.hasSubmitted())).toBe(wang.id)
    const { leaves } = expectOk(await town.steward.asks('staff.leaves', { area: community }))
    expect(leaves).toEqual([])
  })
})

describe('a leave by a slip', () => {
  it('gives back, when it is cancelled within a day, what nobody has touched', async () => {
    const { chen, wang, zhou } = town
    const [assigned, handling, touched] = [
      await chen.hasSubmitted(),
      await chen.hasSubmitted(),
      await chen.hasSubmitted(),
    ]
    for (const id of [handling, touched]) expectOk(await wang.accepts(id))
    const { id: leaveId } = expectOk(await wang.leaves(wang, 3))
    expect([assigned, handling, touched].map(holderOf)).toEqual(Array(3).fill(zhou.id))
    expectOk(await zhou.notes(touched))
    const list = { role: 'worker', scope: 'mine' } as const
    const [leave] = town.cloud.find('leaves', { _id: leaveId })
    expect(expectOk(await wang.asks('desk.list', list)).awayUntil).toBe(leave?.until)

    expectOk(await wang.asks('staff.cancelLeave', { leaveId }))
    expect([assigned, handling, touched].map(holderOf)).toEqual([wang.id, wang.id, zhou.id])
    expect(town.stored(handling)).toMatchObject({ status: 'handling', open: true })
    expect(town.stored(assigned)).toMatchObject({ status: 'assigned' })
    expect(expectOk(await wang.asks('desk.list', list)).awayUntil).toBe(0)
    for (const id of [assigned, handling, touched]) expectOk(await chen.says('withdraw', id, {}))
  })

  it('gives nothing back when it is cancelled later', async () => {
    const { chen, wang, zhou } = town
    const id = await chen.hasSubmitted()
    const { id: leaveId } = expectOk(await wang.leaves(wang, 3))
    await later(DAY)
    expectOk(await wang.asks('staff.cancelLeave', { leaveId }))
    expect(holderOf(id)).toBe(zhou.id)
    expectOk(await chen.says('withdraw', id, {}))
  })
})

describe('a leave that is yet to come', () => {
  it('changes nothing until it begins; then even a timer that fires late hands over, once', async () => {
    const { chen, steward, wang, zhou, sun } = town
    const from = town.cloud.now() + DAY
    expectOk(await steward.leaves(wang, 5, { from, backup: sun.id }))
    const id = await chen.hasSubmitted()
    expect(holderOf(id)).toBe(wang.id)
    await town.cloud.moveClock(2 * DAY)
    // Whatever comes goes to whom the leave names, also before the timer has fired.
    expect(holderOf(await chen.hasSubmitted())).toBe(sun.id)
    for (let fired = 0; fired < 3; fired++) await town.cloud.fire('timer')
    expect(holderOf(id)).toBe(sun.id)
    expect(handovers(id)).toHaveLength(1)
    expect(zhou.id).not.toBe(sun.id)
  })

  it('names nobody who is away themself, and counts on nobody who goes away later', async () => {
    const { chen, steward, zhou, sun } = town
    expect(codeOf(await steward.leaves(zhou, 2, { backup: town.wang.id }))).toBe(
      'STAFF.BACKUP_AWAY',
    )
    expectOk(await steward.leaves(sun, 1))
    expect(holderOf(await chen.hasSubmitted())).toBe(zhou.id)
  })

  it('can be cancelled by their steward or themself, and they are there again', async () => {
    const { chen, steward, nextSteward, wang } = town
    const { leaves } = expectOk(await steward.asks('staff.leaves', { area: community }))
    const leaveId = leaves.find(({ person }) => person === wang.id)?.id ?? ''
    expect(codeOf(await nextSteward.asks('staff.cancelLeave', { leaveId }))).toBe('STAFF.NOT_FOUND')
    expectOk(await wang.asks('staff.cancelLeave', { leaveId }))
    expect(holderOf(await chen.hasSubmitted())).toBe(wang.id)
  })
})
