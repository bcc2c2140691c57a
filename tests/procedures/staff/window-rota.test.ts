import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clock } from '../../../local/clock/clock.ts'
import { china } from '../../moments.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk, type Phone } from '../help/phone.ts'
import { community, nextCommunity } from '../help/town.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** On a Monday at 08:00. */
const clock = Clock.standing(china('2026-11-23 08:00'))

let town: Town
beforeAll(async () => {
  town = await openTown({ clock })
})
afterAll(() => town.close())

const atWindow = { community, rota: 'window' } as const
const monday = china('2026-11-23 09:00')
const turnOf = ({ id }: Phone, day: number) => ({
  person: id,
  from: monday + day * DAY,
  until: monday + day * DAY + 8 * HOUR,
})
const planned = async () => {
  return expectOk(await town.wang.asks('staff.rota', atWindow)).turns.map(({ name, from }) => [
    name,
    (from - monday) / DAY,
  ])
}
const plans = (turns: ReturnType<typeof turnOf>[]) =>
  town.steward.asks('staff.setRota', { ...atWindow, turns })

describe('the rota of the window', () => {
  it('is empty until the steward has written it', async () => {
    expect(await planned()).toEqual([])
  })

  it('has several people at once, in order, and leaves the duty alone', async () => {
    const { wang, sun, zhou } = town
    expectOk(await plans([turnOf(zhou, 1), turnOf(wang, 0), turnOf(sun, 0)]))
    expect(await planned()).toEqual([
      ['王敏', 0],
      ['孙丽华', 0],
      ['周建平', 1],
    ])
    const duty = expectOk(await wang.asks('staff.rota', { community, rota: 'duty' }))
    expect(duty.turns).toEqual([])
  })

  it('shows on the list of people who has a turn today', async () => {
    const { people } = expectOk(await town.steward.asks('staff.inArea', { area: community }))
    const today = people.filter((person) => person.today.includes('window'))
    expect(today.map(({ name }) => name).sort()).toEqual(['孙丽华', '王敏'])
  })

  it('is written by those who lead the community, with its own workers', async () => {
    const { nextSteward, wang, li } = town
    const one = { ...atWindow, turns: [turnOf(wang, 0)] }
    expect(codeOf(await nextSteward.asks('staff.setRota', one))).toBe('CALL.NOT_ALLOWED')
    expect(codeOf(await wang.asks('staff.setRota', one))).toBe('CALL.NOT_ALLOWED')
    expect(codeOf(await plans([turnOf(li, 0)]))).toBe('STAFF.NOT_A_WORKER')
    const elsewhere = { ...atWindow, community: nextCommunity }
    expect(codeOf(await wang.asks('staff.rota', elsewhere))).toBe('CALL.NOT_ALLOWED')
  })

  it('loses somebody for the days on which they are away', async () => {
    const { wang, sun, steward } = town
    expectOk(await plans([turnOf(wang, 0), turnOf(sun, 0), turnOf(sun, 4)]))
    expectOk(await steward.leaves(sun, 2))
    expect(await planned()).toEqual([
      ['王敏', 0],
      ['孙丽华', 4],
    ])
  })

  it('loses somebody for good who has left their post', async () => {
    const { wang, sun, steward } = town
    const post = { person: sun.id, role: 'worker' } as const
    const { people } = expectOk(await steward.asks('staff.inArea', { area: community }))
    const area = people.find(({ id }) => id === sun.id)?.roles[0]?.area ?? ''
    const token = 'dismissdismissdismiss123'
    expectOk(await steward.asks('staff.dismiss', { ...post, area, token }))
    expect(await planned()).toEqual([['王敏', 0]])
    expect(codeOf(await plans([turnOf(wang, 0), turnOf(sun, 1)]))).toBe('STAFF.NOT_A_WORKER')
  })
})
