import * as v from 'valibot'
import type { ErrorCode } from '../../../../miniprogram/contract/errors.ts'
import { overlap } from '../../../core/clock/stretch.ts'
import { staff } from '../../../core/procedure/caller.ts'
import type { Context } from '../../../core/procedure/context.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import { id, moment, token } from '../../../core/procedure/fields.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import { type Person, people } from '../../person/person-record.ts'
import { forAWhile } from '../for-a-while.ts'
import { whyNoLeave } from '../rules/leave-length.ts'
import { mayWriteLeave } from '../rules/may-appoint.ts'
import { mayStandIn } from '../rules/stand-in.ts'
import { missedIn } from '../rules/works.ts'
import { settleLeave } from '../settle-leave.ts'
import { type Leave, leaves } from '../staff-record.ts'
import { writeAbsences } from '../write-absences.ts'

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
 * Writes down that somebody in service is away (请假), by themself or by whoever appoints them. From
 * its beginning on whatever comes goes to whom it names, or to whoever is nearest to the post, and
 * what they have is handed over. The same token, the same leave.
 */
export const takeLeave = procedure({
  who: staff,
  input,
  changesWho: ({ caller, input }) => input.person ?? caller.id,
  async run(call) {
    const { db, now, sign, caller, input } = call
    const _id = sign(`leave ${caller.id} ${input.token}`)
    const fresh = (await db.read(leaves, _id)) ?? (await newLeave(call, _id))
    if ('failure' in fresh) return fresh
    await db.add(leaves, fresh)
    const begun = fresh.resumeAt !== undefined && fresh.resumeAt <= now
    if (begun) await settleLeave(call, fresh, forAWhile())
    else await writeAbsences(call, fresh.person)
    return { id: _id }
  },
})

async function newLeave(call: Asked, _id: string): Promise<Leave | Failure> {
  const { db, now, caller, input } = call
  const { from, until, backup, person: whose = caller.id } = input
  const wrong = whyNoLeave({ from, until }, now)
  if (wrong) return fail(wrong)
  const person = await db.read(people, whose)
  if (!person || !mayWriteLeave(caller, person)) return fail('STAFF.NOT_FOUND')
  const refused = backup && (await whyNotBackup(call, person, { backup, from, until }))
  if (refused) return fail(refused)
  return {
    _id,
    person: person._id,
    areas: missedIn(person.roles),
    from,
    until,
    ...(backup ? { backup } : {}),
    by: caller.id,
    at: now,
    resumeAt: Math.max(from, now),
  }
}

/** What stands against somebody's standing in; one post that they may do so for is enough. */
async function whyNotBackup(
  { db }: Pick<Context, 'db'>,
  { _id, roles }: Person,
  { backup: id, from, until }: { backup: string; from: number; until: number },
): Promise<ErrorCode | undefined> {
  const backup = id === _id ? undefined : await db.read(people, id)
  const may = backup && roles.some((post) => mayStandIn(backup, post))
  if (!may) {
    return roles.some(({ role }) => role === 'worker') ? 'STAFF.NOT_A_WORKER' : 'STAFF.NO_STAND_IN'
  }
  return backup.away?.some((stretch) => overlap(stretch, { from, until }))
    ? 'STAFF.BACKUP_AWAY'
    : undefined
}
