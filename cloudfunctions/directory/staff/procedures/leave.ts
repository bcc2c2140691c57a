import * as v from 'valibot'
import { DAY } from '../../../core/clock/date.ts'
import { handlersAndLeaders } from '../../../core/procedure/caller.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import { id, moment, token } from '../../../core/procedure/fields.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import type { World } from '../../../core/procedure/world.ts'
import { type Person, people } from '../../person/person-record.ts'
import { isCommunity } from '../../place/rules/area.ts'
import { forAWhile } from '../for-a-while.ts'
import { readRunningLeaves } from '../read-leaves.ts'
import { overlap } from '../rules/absences.ts'
import { leads } from '../rules/may-appoint.ts'
import { isWorkerIn } from '../rules/works.ts'
import { settleLeave } from '../settle-leave.ts'
import { type Leave, leaves } from '../staff-record.ts'
import { writeAbsences } from '../write-absences.ts'

/** The longest leave, and how long ahead one is written down. */
const LONGEST = 366 * DAY

const input = v.strictObject({
  /** Whose leave; the caller's own when it is left out. */
  person: v.optional(id),
  from: moment,
  until: moment,
  backup: v.optional(id),
  token,
})

type Asked = Call<v.InferOutput<typeof input>>

/**
 * Writes a worker's leave down (请假). From its beginning whatever comes goes to whom it names or to
 * the grid's backup, and what they have is handed over. The same token, the same leave.
 */
export const takeLeave = procedure({
  who: handlersAndLeaders,
  input,
  async run(call) {
    const { db, now, sign, caller, input } = call
    const _id = sign(`leave ${caller.id} ${input.token}`)
    const fresh = (await db.read(leaves, _id)) ?? (await newLeave(call, _id))
    if ('failure' in fresh) return fresh
    await db.add(leaves, fresh)
    await writeAbsences(call, fresh.person)
    if (fresh.resumeAt !== undefined && fresh.resumeAt <= now) {
      await settleLeave(call, fresh, forAWhile())
    }
    return { id: _id }
  },
})

async function newLeave(call: Asked, _id: string): Promise<Leave | Failure> {
  const { db, now, caller, input } = call
  const { from, until, backup, person: whose = caller.id } = input
  const bad = from >= until || until <= now || until - from > LONGEST || from - now > LONGEST
  if (bad || from < now - LONGEST) return fail('STAFF.BAD_LEAVE')
  const person = await db.read(people, whose)
  const community = person && communityOf(person, caller)
  if (!community) return fail('STAFF.NOT_FOUND')
  const refused =
    backup && (await whyNotBackup(call, whose, { person: backup, community, from, until }))
  if (refused) return fail(refused)
  return {
    _id,
    person: person._id,
    community,
    from,
    until,
    ...(backup ? { backup } : {}),
    by: caller.id,
    at: now,
    resumeAt: Math.max(from, now),
  }
}

/** The community in which the caller may write a person's leave down: their own, or one they lead. */
const communityOf = ({ _id, roles }: Person, caller: Asked['caller']): string | undefined =>
  roles
    .filter(({ role }) => role === 'worker')
    .map(({ area }) => area.slice(0, 12))
    .find((area) => isCommunity(area) && (_id === caller.id || leads(caller.roles, area)))

async function whyNotBackup(
  world: Pick<World, 'db' | 'now'>,
  whose: string,
  asked: { person: string; community: string; from: number; until: number },
) {
  const { person, community, from, until } = asked
  const backup = await world.db.read(people, person)
  const works = backup && person !== whose && isWorkerIn(backup.roles, community)
  if (!works) return 'STAFF.NOT_A_WORKER'
  const theirs = await readRunningLeaves(world, { person })
  const away = theirs.some((leave) =>
    overlap({ from: leave.from, until: leave.until ?? until }, { from, until }),
  )
  return away ? 'STAFF.BACKUP_AWAY' : undefined
}
