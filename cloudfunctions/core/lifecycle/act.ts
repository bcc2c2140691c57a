import type { ErrorCode } from '../../../miniprogram/contract/errors.ts'
import type { City } from '../procedure/city.ts'
import { type Failure, fail, isFailure } from '../procedure/failure.ts'
import type { Call } from '../procedure/procedure.ts'
import { type Ends, mayLead } from './guard.ts'
import type { Acting, Kind, Step } from './kind.ts'
import type { HistoryEntry, Lifecycle } from './lifecycle-record.ts'
import { takeStep } from './take-step.ts'
import { isNewest, madeBefore } from './transitions.ts'
import { untilWritten } from './until-written.ts'

/** What an action is asked with; decisions carry the version that was seen. */
export type Asked = { token: string; version?: number }

/** Whoever asks for an action, and with what. */
export type Actor = Omit<Call<Asked>, 'input'> & { input: Asked }

/** One action: `F` is what has to be read for it, the record among it. */
export type Action<E extends HistoryEntry, R extends Lifecycle<E>, F> = {
  /** Reads afresh; nothing where there is none, or where it is not for the caller to see. */
  find(): Promise<F | undefined>
  recordOf(found: F): R
  /** Where it may lead. */
  to: Ends<R['status']>
  /** What stands against it, if anything. */
  refusal(found: F): ErrorCode | undefined
  /** As whom it is taken. */
  as(found: F): Pick<Acting, 'as' | 'who'>
  step(found: F): Step<E, R> | Failure | Promise<Step<E, R> | Failure>
}

/** A record after an action, and the entry that the action made. */
export type Made<E, R> = { record: R; entry: E }

/** What an action answers: where the record stands after it. The same token gets the same answer. */
export type Acted<R extends Lifecycle> = { id: string; version: number; status: R['status'] }

/**
 * Takes one action on a record: loads it, asks the guard, writes state and history in one
 * conditional write, and runs what follows. A decision on an old version is refused.
 * @throws Error when the step leads elsewhere than the table of actions says: a fault of its rule
 */
export async function act<E extends HistoryEntry, R extends Lifecycle<E>, F>(
  call: Actor,
  kind: Kind<E, R, City>,
  action: Action<E, R, F>,
): Promise<Made<E, R> | Failure> {
  const outcome = await untilWritten(async (): Promise<Made<E, R> | Failure | undefined> => {
    const found = await action.find()
    if (found === undefined) return fail(kind.codes.unknown)
    return madeIn<E, R>(call, action.recordOf(found)) ?? (await tryOnce(call, kind, action, found))
  })
  return outcome ?? fail('CALL.BUSY')
}

/** One try; nothing when somebody else wrote in between. */
async function tryOnce<E extends HistoryEntry, R extends Lifecycle<E>, F>(
  call: Actor,
  kind: Kind<E, R, City>,
  action: Action<E, R, F>,
  found: F,
): Promise<Made<E, R> | Failure | undefined> {
  const { caller, now, input } = call
  const record = action.recordOf(found)
  if (input.version !== undefined && !isNewest(kind, record, input.version)) {
    return fail(kind.codes.changed)
  }
  const refused = action.refusal(found)
  if (refused) return fail(refused)
  const step = await action.step(found)
  if (isFailure(step)) return step
  if (!mayLead(action.to, record.status, step.to)) {
    throw new Error(`${step.action} leads from ${record.status} to ${step.to}, which no table says`)
  }
  const acting = { by: caller.id, ...action.as(found), at: now, token: input.token }
  const fresh = await takeStep(call, kind, record, step, acting)
  return fresh && madeIn<E, R>(call, fresh)
}

function madeIn<E extends HistoryEntry, R extends Lifecycle<E>>(
  { caller, input }: Actor,
  record: R,
): Made<E, R> | undefined {
  const entry = madeBefore<E>(record, caller.id, input.token)
  return entry && { record, entry }
}

/** What an action answers its caller, or why it failed. */
export const acted = <E extends HistoryEntry, R extends Lifecycle<E>>(
  made: Made<E, R> | Failure,
): Acted<R> | Failure =>
  isFailure(made)
    ? made
    : { id: made.record._id, version: made.entry.version, status: made.entry.to }
