import type { WhistleStatus } from '../../../miniprogram/contract/whistle.ts'
import { type Failure, fail, isFailure } from '../../core/procedure/failure.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import { type Found, readWhistle } from './read-whistle.ts'
import { type Actor, actorOf } from './rules/actor.ts'
import { type Doing, refusal } from './rules/whistle-may-do.ts'
import { isNewest, madeBefore, type Step } from './rules/whistle-step.ts'
import { showWhistle } from './show.ts'
import type { Whistle, WhistleEntry } from './whistle-record.ts'
import { writeStep } from './write-step.ts'

/** What an action answers: where the whistle stands after it. The same token gets the same answer. */
export type Acted = { id: string; version: number; status: WhistleStatus }

/** A whistle after an action, and the entry that the action made. */
export type Made = { whistle: Whistle; entry: WhistleEntry }

/** What an action is asked with; decisions carry the version that was seen. */
export type Asked = { whistleId: string; token: string; version?: number }

/** How an action is taken on a whistle, by whom. */
export type Deciding = {
  doing: Doing
  step(whistle: Whistle, actor: Actor, found: Found): Step | Failure
}

/** How often an action tries again when others wrote first. */
export const TRIES = 8

type Asking = Omit<Call<Asked>, 'input'> & { input: Asked }

/**
 * Takes one action on a whistle: loads it with its report, asks the guard, writes state and history
 * in one conditional write, and does what follows. A decision on an old version gets the fresh one.
 */
export async function act(call: Asking, deciding: Deciding): Promise<Acted | Failure> {
  const made = await make(call, deciding)
  if (isFailure(made)) return made
  const { whistle, entry } = made
  return { id: whistle._id, version: entry.version, status: entry.to }
}

/** The same, for what needs to know what was made. */
export async function make(call: Asking, deciding: Deciding): Promise<Made | Failure> {
  for (let tried = 0; tried < TRIES; tried++) {
    const found = await readWhistle(call, call.input.whistleId)
    if (!found) return fail('WHISTLE.NOT_FOUND')
    const made = madeIn(found.whistle, call) ?? (await tryOnce(call, found, deciding))
    if (made) return made
  }
  return fail('REPORT.BUSY')
}

/** One try; nothing when somebody else wrote in between. */
async function tryOnce(call: Asking, found: Found, { doing, step }: Deciding) {
  const { caller, now, input } = call
  const { whistle, report, party } = found
  if (input.version !== undefined && !isNewest(whistle, input.version)) {
    return fail('WHISTLE.CHANGED', await showWhistle(call, found))
  }
  const refused = refusal(doing, whistle, party)
  if (refused) return fail(refused)
  const actor = actorOf(doing, whistle, report, party, caller)
  const taken = step(whistle, actor, found)
  if (isFailure(taken)) return taken

  const { id: by, role: as, name: who } = actor
  const fresh = await writeStep(call, whistle, taken, { by, as, who, at: now, token: input.token })
  return fresh && madeIn(fresh, call)
}

function madeIn(whistle: Whistle, { caller, input }: Asking): Made | undefined {
  const entry = madeBefore(whistle, caller.id, input.token)
  return entry && { whistle, entry }
}
