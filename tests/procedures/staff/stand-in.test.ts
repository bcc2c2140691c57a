import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clock } from '../../../local/clock/clock.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk, type Phone } from '../help/phone.ts'
import { idOf, joins, KNOWN, later, toldOf } from '../help/standing-in.ts'
import { community, district, nextCommunity, street } from '../help/town.ts'

const DAY = 86_400_000

/** A Monday morning at +08:00. */
const clock = Clock.standing(Date.UTC(2026, 10, 23, 2))
let town: Town
beforeAll(async () => {
  town = await openTown({ clock })
})
afterAll(() => town.close())

const postsOf = async (phone: Phone) =>
  expectOk(await phone.asks('person.me', {})).roles.map(({ role, area }) => `${role}@${area}`)

/** A report that 王敏 handles and asks more time for. */
async function asked(): Promise<string> {
  const id = await town.chen.hasSubmitted()
  expectOk(await town.wang.accepts(id))
  expectOk(await town.wang.decides('extend', id, { limit: '1wd', reason: '厂家还没发货' }))
  return id
}

const decides = (phone: Phone, id: string) => phone.decides('decide', id, { grant: true })

describe('a steward’s leave, where the community has one', () => {
  let leaveId = ''
  const waiting: string[] = []

  it('is written down by themself or by who appoints them, and by nobody else', async () => {
    const { nextSteward, wang, steward, supervisor, officer } = town
    for (const other of [nextSteward, wang, officer]) {
      expect(codeOf(await other.leaves(steward, 3))).toBe('STAFF.NOT_FOUND')
    }
    const byWorker = await steward.leaves(steward, 3, { backup: wang.id })
    expect(codeOf(byWorker)).toBe('STAFF.NO_STAND_IN')
    const { id } = expectOk(await supervisor.leaves(steward, 3, { from: clock.now() + DAY }))
    expect(codeOf(await wang.asks('staff.cancelLeave', { leaveId: id }))).toBe('STAFF.NOT_FOUND')
    expectOk(await steward.asks('staff.cancelLeave', { leaveId: id }))
  })

  it('gives the street what the steward may decide, and tells it what waits', async () => {
    const { steward, supervisor } = town
    waiting.push(await asked(), await asked())
    const [first = ''] = waiting
    expect(codeOf(await decides(supervisor, first))).toBe('REPORT.NOT_YOURS')
    expect(await toldOf(supervisor, first)).toEqual([])
    leaveId = expectOk(await steward.leaves(steward, 3)).id
    clock.move(KNOWN)

    expect(await postsOf(supervisor)).toEqual([`supervisor@${street}`, `steward@${community}`])
    expect(await toldOf(supervisor, first)).toEqual(['有一项延期等您定'])
    const list = { role: 'steward', area: community, scope: 'waiting' } as const
    const { cards } = expectOk(await supervisor.asks('desk.list', list))
    expect(cards.map(({ id }) => id)).toEqual(waiting)
    expectOk(await decides(supervisor, first))
  })

  it('has what comes meanwhile told to the street, and not to the steward', async () => {
    const { steward, supervisor, chen } = town
    const id = await asked()
    waiting.push(id)
    expect(await toldOf(supervisor, id)).toContain('有一项延期等您定')
    expect(await toldOf(steward, id)).toEqual([])
    expect(await postsOf(chen)).toEqual([])
  })

  it('needs another person for the second of two decisions', async () => {
    const { wang, supervisor, districtSupervisor } = town
    const id = await town.chen.hasSubmitted()
    expectOk(await wang.accepts(id))
    const until = clock.now() + 30 * DAY
    expectOk(await wang.decides('suspend', id, { until, reason: '等老旧小区改造' }))
    expectOk(await decides(supervisor, id))
    expect(codeOf(await decides(supervisor, id))).toBe('REPORT.SECOND_PERSON')
    expect(await toldOf(districtSupervisor, id)).toEqual(['有一项挂账等您定'])
    expectOk(await decides(districtSupervisor, id))
    expect(town.stored(id).pauses).toHaveLength(1)
  })

  it('is shown to whoever leads there, to themself and to who stands in', async () => {
    const { steward, supervisor } = town
    const leave = { id: leaveId, person: steward.id, name: '许国庆', backup: '沈立新' }
    for (const area of [{ area: community }, { area: street }, {}]) {
      const { leaves } = expectOk(await supervisor.asks('staff.leaves', area))
      expect(leaves).toMatchObject([leave])
    }
    expect(expectOk(await steward.asks('staff.leaves', {})).leaves).toMatchObject([leave])
    const { people } = expectOk(await supervisor.asks('staff.inArea', { area: street }))
    const away = people.filter((person) => person.away.length > 0)
    expect(away).toMatchObject([{ name: '许国庆', mayLeave: true }])
  })

  it('goes to the next one up when the street is away too', async () => {
    const { supervisor, districtSupervisor } = town
    const [, second = ''] = waiting
    const { id } = expectOk(await supervisor.leaves(supervisor, 1))
    await later(town, 0)
    expect(await toldOf(districtSupervisor, second)).toEqual(['有一项延期等您定'])
    expect(await postsOf(supervisor)).toEqual([`supervisor@${street}`])
    expect(await postsOf(districtSupervisor)).toEqual([
      `supervisor@${district}`,
      `steward@${community}`,
      `supervisor@${street}`,
    ])
    expectOk(await supervisor.asks('staff.cancelLeave', { leaveId: id }))
    expect(await postsOf(districtSupervisor)).not.toContain(`supervisor@${street}`)
  })

  it('is known by whom, and their name is read when it is shown', () => {
    const [leave] = town.cloud.find('leaves', { _id: leaveId })
    const post = { role: 'steward', area: community }
    expect(leave?.standIns).toEqual([{ id: town.districtSupervisor.id, ...post }])
  })

  it('takes it from them at its end, without the timer and with it', async () => {
    const { steward, supervisor, districtSupervisor } = town
    const [, second = ''] = waiting
    await town.cloud.moveClock(3 * DAY)
    for (const one of [supervisor, districtSupervisor]) {
      expect(await postsOf(one)).not.toContain(`steward@${community}`)
      expect(codeOf(await decides(one, second))).toBe('REPORT.NOT_YOURS')
    }
    await later(town, 0)
    for (const { id } of [steward, supervisor, districtSupervisor]) {
      const [person] = town.cloud.find('people', { _id: id })
      expect(person).toMatchObject({ away: [], standsIn: [], posts: [expect.any(String)] })
    }
    const [leave] = town.cloud.find('leaves', { _id: leaveId })
    expect(leave).not.toHaveProperty('resumeAt')
    expectOk(await decides(steward, second))
  })
})

describe('a steward’s leave, where the community has two', () => {
  it('leaves it to the other, until it is cancelled', async () => {
    const { steward, supervisor } = town
    const other = await joins(town, supervisor, community, { role: 'steward', name: '方明' })
    const { id } = expectOk(await supervisor.leaves(steward, 9, { backup: idOf(town, other) }))
    const report = await asked()
    expect(await toldOf(other, report)).toContain('有一项延期等您定')
    expect(await toldOf(steward, report)).toEqual([])
    expect(codeOf(await decides(supervisor, report))).toBe('REPORT.NOT_YOURS')
    expectOk(await decides(other, report))

    expectOk(await steward.asks('staff.cancelLeave', { leaveId: id }))
    expect(await toldOf(steward, await asked())).toContain('有一项延期等您定')
    expectOk(
      await supervisor.dismisses(other, community, { role: 'steward', person: idOf(town, other) }),
    )
  })

  it('names nobody who is away then', async () => {
    const { steward, supervisor, districtSupervisor } = town
    const { id } = expectOk(await districtSupervisor.leaves(supervisor, 2))
    const named = await steward.leaves(steward, 1, { backup: supervisor.id })
    expect(codeOf(named)).toBe('STAFF.BACKUP_AWAY')
    expectOk(await supervisor.asks('staff.cancelLeave', { leaveId: id }))
  })
})

describe('whoever takes up a post', () => {
  it('has somebody stand in for them in it, where they are away', async () => {
    const { supervisor, steward, nextSteward } = town
    const { id } = expectOk(await steward.leaves(steward, 2))
    const { link } = expectOk(await supervisor.invites(nextCommunity, { role: 'steward' }))
    expectOk(await steward.joins(link))
    const [leave] = town.cloud.find('leaves', { _id: id })
    expect(leave?.standIns).toMatchObject([
      { id: supervisor.id, area: community },
      { id: nextSteward.id, area: nextCommunity },
    ])
    const { leaves } = expectOk(await supervisor.asks('staff.leaves', { area: nextCommunity }))
    expect(leaves).toMatchObject([{ person: steward.id }])
  })

  it('stands in there for who is away, where nobody near it did so far', async () => {
    const { supervisor, districtSupervisor, citySupervisor } = town
    for (const one of [citySupervisor, districtSupervisor]) expectOk(await one.leaves(one, 5))
    const { id } = expectOk(await supervisor.leaves(supervisor, 2))
    const standIns = () => town.cloud.find('leaves', { _id: id })[0]?.standIns
    expect(standIns()).toBeUndefined()
    const post = { role: 'supervisor', name: '罗刚' } as const
    const luo = await joins(town, citySupervisor, district, post)
    expect(standIns()).toMatchObject([{ id: idOf(town, luo), area: street }])
    expect(await postsOf(luo)).toContain(`supervisor@${street}`)
  })
})
