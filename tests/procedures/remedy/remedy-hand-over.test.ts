import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clock } from '../../../local/clock/clock.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk } from '../help/phone.ts'
import { KNOWN, later, toldOf } from '../help/standing-in.ts'
import { district, street } from '../help/town.ts'
import { aRemedy } from './act-on-remedy.ts'

const DAY = 86_400_000

/** A Monday morning at +08:00. */
const clock = Clock.standing(Date.UTC(2026, 10, 23, 2))
let town: Town
beforeAll(async () => {
  town = await openTown({ clock })
})
afterAll(() => town.close())

describe('a supervisor who follows a bad rating up', () => {
  it('on leave has it followed up by the next one up, who sees what they saw', async () => {
    const { supervisor, districtSupervisor } = town
    const { id, stored } = await aRemedy(town, [supervisor, 'call'])
    expect(stored().reviewer).toEqual({ id: supervisor.id, name: '沈督办' })
    const inStreet = { role: 'supervisor', area: street, scope: 'remedies' } as const
    expect(codeOf(await districtSupervisor.asks('desk.list', inStreet))).toBe('CALL.NOT_ALLOWED')
    expectOk(await supervisor.leaves(supervisor, 2))
    clock.move(KNOWN)

    expect(stored()).toMatchObject({
      reviewAreas: [street],
      reviewer: { id: 'district-supervisor' },
    })
    expect(await toldOf(districtSupervisor, id)).toEqual(['一条差评整改归您跟进了'])
    const { cards } = expectOk(await districtSupervisor.asks('desk.list', inStreet))
    expect(cards.map((card) => card.id)).toContain(id)
  })

  it('has what is opened meanwhile opened for who stands in', async () => {
    const { supervisor, districtSupervisor } = town
    const { id, stored } = await aRemedy(town)
    expect(stored().reviewAreas).toEqual([street])
    expect(await toldOf(districtSupervisor, id)).toHaveLength(1)
    expect(await toldOf(supervisor, id)).toEqual([])
  })

  it('has it followed up still further up when who stood in goes away too', async () => {
    const { supervisor, districtSupervisor, citySupervisor } = town
    const { id } = expectOk(await districtSupervisor.leaves(supervisor, 2))
    const { stored } = await aRemedy(town, [districtSupervisor, 'call'])
    expect(stored().reviewer?.id).toBe(districtSupervisor.id)
    const second = expectOk(await citySupervisor.leaves(districtSupervisor, 2))
    expect(stored().reviewer?.id).toBe(citySupervisor.id)
    for (const leaveId of [id, second.id]) {
      expectOk(await citySupervisor.asks('staff.cancelLeave', { leaveId }))
    }
  })

  it('is who may follow it up when they are back, and nobody else of another area', async () => {
    const { supervisor, districtSupervisor } = town
    await later(town, 2 * DAY)
    const { id, stored } = await aRemedy(town, [supervisor, 'call'])
    const heard = await districtSupervisor.asks('remedy.detail', { remedyId: id })
    expect(codeOf(heard)).toBe('REMEDY.NOT_FOUND')
    expect(stored().reviewer?.id).toBe(supervisor.id)
  })

  it('for good leaves it to the next one up, in whose area it is followed up then', async () => {
    const { supervisor, districtSupervisor, citySupervisor } = town
    const { stored } = await aRemedy(town, [supervisor, 'call'])
    const post = { role: 'supervisor' as const }
    expectOk(await citySupervisor.dismisses(supervisor, street, post))
    expect(stored()).toMatchObject({
      reviewAreas: [street, district],
      reviewer: { id: districtSupervisor.id, name: '高督办' },
    })
  })
})
