import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leads } from '../../../cloudfunctions/directory/staff/rules/may-appoint.ts'
import {
  canKeep,
  isWorkerIn,
  missedIn,
} from '../../../cloudfunctions/directory/staff/rules/works.ts'
import type { Role } from '../../../miniprogram/contract/role.ts'
import { aReport, aReportAround, city, community, district, grid, street } from '../help/example.ts'

const nextCommunity = '340504002009'
const roles = (role: Role, ...areas: string[]) => areas.map((area) => ({ role, area }))

describe('whoever works in a community', () => {
  it('is worker of one of its grids, whatever else they are', () => {
    expect(isWorkerIn(roles('worker', grid), community)).toBe(true)
    expect(isWorkerIn(roles('worker', `${nextCommunity}001`, grid), community)).toBe(true)
    expect(isWorkerIn(roles('worker', `${nextCommunity}001`), community)).toBe(false)
    expect(isWorkerIn(roles('steward', community), community)).toBe(false)
    expect(isWorkerIn([], community)).toBe(false)
  })
})

describe('what somebody has in hand', () => {
  const { areas } = aReport()
  const { areas: around } = aReportAround()

  it('as a worker stays with them while they work anywhere in its community', () => {
    expect(canKeep(roles('worker', `${community}009`), { role: 'worker', areas })).toBe(true)
    expect(canKeep(roles('worker', `${nextCommunity}001`), { role: 'worker', areas })).toBe(false)
    expect(canKeep(roles('steward', community), { role: 'worker', areas })).toBe(false)
    expect(canKeep([], { role: 'worker', areas })).toBe(false)
  })

  it('of no community stays with whoever works anywhere in the least of its areas', () => {
    const unknown = { role: 'worker' as const, areas: [city] }
    expect(canKeep(roles('worker', grid), unknown)).toBe(true)
    expect(canKeep(roles('worker', '340100001001001'), unknown)).toBe(false)
    expect(canKeep(roles('steward', community), unknown)).toBe(false)
  })

  it('as a leader stays with them while they hold that very role around it', () => {
    expect(canKeep(roles('steward', community), { role: 'steward', areas })).toBe(true)
    expect(canKeep(roles('steward', nextCommunity, community), { role: 'steward', areas })).toBe(
      true,
    )
    expect(canKeep(roles('steward', nextCommunity), { role: 'steward', areas })).toBe(false)
    expect(canKeep(roles('supervisor', community), { role: 'steward', areas })).toBe(false)
    expect(canKeep(roles('worker', grid), { role: 'steward', areas })).toBe(false)
    expect(canKeep(roles('supervisor', street), { role: 'supervisor', areas: around })).toBe(true)
  })
})

describe('what an officer attends to', () => {
  const sent = [{ role: 'officer', area: district, department: 'gas' }] as const

  it('stays with them for the department that sends them there, and for no other', () => {
    const { areas } = aReport()
    expect(canKeep(sent, { role: 'officer', areas, department: 'gas' })).toBe(true)
    expect(canKeep(sent, { role: 'officer', areas, department: 'water' })).toBe(false)
    expect(canKeep(sent, { role: 'officer', areas: [city], department: 'gas' })).toBe(false)
  })
})

describe('whoever is away', () => {
  it('is missed where they hold their posts, a worker in the community', () => {
    const posts = [...roles('worker', grid, `${community}009`), ...roles('supervisor', street)]
    expect(missedIn(posts)).toEqual([community, street])
  })
})

describe('an area', () => {
  const areas = [city, district, street, community, grid, nextCommunity]

  it('is led by the stewards and supervisors of it and of what it lies in, and by nobody else', () => {
    const role = fc.constantFrom<Role>('worker', 'steward', 'supervisor', 'officer')
    const held = fc.record({ role, area: fc.constantFrom(...areas) })
    fc.assert(
      fc.property(fc.array(held, { maxLength: 3 }), fc.constantFrom(...areas), (roles, area) => {
        const leading = roles.filter(
          (one) => one.role !== 'worker' && one.role !== 'officer' && area.startsWith(one.area),
        )
        expect(leads(roles, area)).toBe(leading.length > 0)
      }),
    )
  })
})
