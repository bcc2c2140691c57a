import type { RemedyStatus } from '../../../miniprogram/contract/remedy.ts'
import { type Failure, fail, isFailure } from '../../core/procedure/failure.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import { nameInRole } from '../../directory/person/rules/name.ts'
import { type Remedy, remedies } from './remedy-record.ts'
import { type RemedyDeed, refusal } from './rules/remedy-may-do.ts'
import { maySee, partyOf } from './rules/remedy-party.ts'
import { type Acting, isNewest, madeBefore, type Step } from './rules/remedy-step.ts'
import { showRemedy } from './show.ts'
import { writeStep } from './write-step.ts'

/** What a deed answers: where the remedy stands after it. The same token gets the same answer. */
export type Acted = { id: string; version: number; status: RemedyStatus }

/** What a deed is asked with; decisions carry the version that was seen. */
export type Asked = { remedyId: string; token: string; version?: number }

/** Which deed, and by which step. */
export type Doing = {
  deed: RemedyDeed
  step(remedy: Remedy): Step | Failure | Promise<Step | Failure>
}

/** How often a deed tries again when others wrote first. */
const TRIES = 8

type Asking = Omit<Call<Asked>, 'input'> & { input: Asked }

/**
 * Takes one deed on a remedy: loads it, asks the guard, writes state and history in one conditional
 * write, and does what follows. A decision on an old version gets the fresh one.
 */
export async function act(call: Asking, doing: Doing): Promise<Acted | Failure> {
  for (let tried = 0; tried < TRIES; tried++) {
    const remedy = await call.db.read(remedies, call.input.remedyId)
    if (!remedy || !isOf(remedy, doing, call)) return fail('REMEDY.NOT_FOUND')
    const acted = actedIn(remedy, call) ?? (await tryOnce(call, remedy, doing))
    if (acted) return acted
  }
  return fail('REPORT.BUSY')
}

/** Whether the caller knows of it: who did the work only by what is to be mended, who rated by their rating. */
function isOf(remedy: Remedy, { deed }: Doing, { caller }: Asking): boolean {
  const party = partyOf(remedy, caller)
  if (deed === 'reply') return party.handler && remedy.mend !== undefined
  return deed === 'again' ? party.reporter : maySee(remedy, party, caller.id)
}

/** One try; nothing when somebody else wrote in between. */
async function tryOnce(call: Asking, remedy: Remedy, { deed, step }: Doing) {
  const { caller, now, input } = call
  if (input.version !== undefined && !isNewest(remedy, input.version)) {
    return fail('REMEDY.CHANGED', await showRemedy(call, remedy))
  }
  const refused = refusal(deed, remedy, partyOf(remedy, caller), { id: caller.id, now })
  if (refused) return fail(refused)
  const taken = await step(remedy)
  if (isFailure(taken)) return taken
  const fresh = await writeStep(call, remedy, taken, actingAs(remedy, deed, call))
  return fresh && actedIn(fresh, call)
}

function actingAs(
  { handler }: Remedy,
  deed: RemedyDeed,
  { caller, now: at, input: { token } }: Asking,
): Acting {
  const acting = { by: caller.id, at, token }
  if (deed === 'again') return { ...acting, as: 'reporter', who: '' }
  if (deed === 'reply') return { ...acting, as: 'worker', who: handler?.name ?? '' }
  return { ...acting, as: 'supervisor', who: nameInRole(caller, 'supervisor') }
}

function actedIn(remedy: Remedy, { caller, input }: Asking): Acted | undefined {
  const entry = madeBefore(remedy, caller.id, input.token)
  return entry && { id: remedy._id, version: entry.version, status: entry.to }
}
