import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leads } from '../../../cloudfunctions/directory/staff/rules/may-appoint.ts'
import { canKeep, isWorkerIn } from '../../../cloudfunctions/directory/staff/rules/works.ts'
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
    expect(canKeep(roles('worker', `${community}009`), 'worker', areas)).toBe(true)
    expect(canKeep(roles('worker', `${nextCommunity}001`), 'worker', areas)).toBe(false)
    expect(canKeep(roles('steward', community), 'worker', areas)).toBe(false)
    expect(canKeep([], 'worker', areas)).toBe(false)
  })

  it('stays with no worker where it goes around all communities', () => {
    expect(canKeep(roles('worker', grid), 'worker', around)).toBe(false)
  })

  it('as a leader stays with them while they hold that very role around it', () => {
    expect(canKeep(roles('steward', community), 'steward', areas)).toBe(true)
    expect(canKeep(roles('steward', nextCommunity, community), 'steward', areas)).toBe(true)
    expect(canKeep(roles('steward', nextCommunity), 'steward', areas)).toBe(false)
    expect(canKeep(roles('supervisor', community), 'steward', areas)).toBe(false)
    expect(canKeep(roles('worker', grid), 'steward', areas)).toBe(false)
    expect(canKeep(roles('supervisor', street), 'supervisor', around)).toBe(true)
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
