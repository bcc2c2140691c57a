import { describe, expect, it } from 'vitest'
import type { Context } from '../../../cloudfunctions/core/procedure/context.ts'
import { people } from '../../../cloudfunctions/directory/person/person-record.ts'
import { handOver } from '../../../cloudfunctions/directory/staff/hand-over.ts'
import { settleLeave } from '../../../cloudfunctions/directory/staff/settle-leave.ts'
import { type Leave, leaves } from '../../../cloudfunctions/directory/staff/staff-record.ts'
import { community, noon, street } from '../help/example.ts'
import { memoryDatabase } from '../help/memory-database.ts'

const MINUTE = 60_000
const steward = { role: 'steward', area: community } as const
const supervisor = { role: 'supervisor', area: street } as const
const DAY = { from: noon - 1, until: noon + 24 * 60 * MINUTE }

const leave: Leave = {
  ...{ _id: 'leave', person: 'xu', areas: [community], ...DAY },
  ...{ standIns: [{ id: 'shen', ...steward }], by: 'xu', at: noon - 1 },
  ...{ cancelledAt: noon, resumeAt: noon },
}

describe('a leave that was cancelled', () => {
  it('is looked at once more a minute later, since a call that was under way may write it again', async () => {
    const db = memoryDatabase()
    const contextAt = (now: number) => ({ db, now, holdings: [] }) as Partial<Context> as Context
    await db.add(leaves, leave)
    const posts = ['supervisor@340504002']
    const shen = { _id: 'shen', openid: 'o', roles: [supervisor], createdAt: 0 }
    await db.add(people, { ...shen, posts })
    await settleLeave(contextAt(noon), leave, () => true)

    const standsIn = [{ ...steward, ...DAY, for: 'xu' }]
    await db.change(people, { _id: 'shen' }, { set: { standsIn } })
    expect(await handOver(contextAt(noon + MINUTE - 1), () => true)).toBe(0)
    expect(await handOver(contextAt(noon + MINUTE), () => true)).toBe(1)
    expect(await db.read(people, 'shen')).toMatchObject({ standsIn: [], posts })
    expect(await db.read(leaves, 'leave')).not.toHaveProperty('resumeAt')
  })
})
