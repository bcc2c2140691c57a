import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leads } from '../../cloudfunctions/directory/staff/rules/may-appoint.ts'
import { canKeep, isWorkerIn } from '../../cloudfunctions/directory/staff/rules/works.ts'
import type { Role } from '../../miniprogram/contract/role.ts'
import { aReport, aReportAround, city, community, district, grid, street } from './example.ts'

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

describe('a report', () => {
  const stewards = aReport({ assignee: { id: 's', name: '赵书记', role: 'steward' } })

  it('that a worker has stays with them while they work anywhere in its community', () => {
    expect(canKeep(roles('worker', `${community}009`), aReport())).toBe(true)
    expect(canKeep(roles('worker', `${nextCommunity}001`), aReport())).toBe(false)
    expect(canKeep(roles('steward', community), aReport())).toBe(false)
    expect(canKeep([], aReport())).toBe(false)
  })

  it('around all communities stays with no worker', () => {
    const { areas } = aReportAround()
    const { assignee } = aReport()
    expect(canKeep(roles('worker', grid), { areas, ...(assignee ? { assignee } : {}) })).toBe(false)
  })

  it('that somebody leads stays with them while they hold that very role around it', () => {
    expect(canKeep(roles('steward', community), stewards)).toBe(true)
    expect(canKeep(roles('steward', nextCommunity, community), stewards)).toBe(true)
    expect(canKeep(roles('steward', nextCommunity), stewards)).toBe(false)
    expect(canKeep(roles('supervisor', community), stewards)).toBe(false)
    expect(canKeep(roles('worker', grid), stewards)).toBe(false)
    expect(canKeep(roles('supervisor', street), aReportAround())).toBe(true)
  })

  it('that nobody has is kept by nobody', () => {
    const { assignee: _, ...nobodys } = aReport()
    for (const role of ['worker', 'steward', 'supervisor', 'officer'] as const) {
      expect(canKeep(roles(role, ...nobodys.areas), nobodys)).toBe(false)
    }
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
