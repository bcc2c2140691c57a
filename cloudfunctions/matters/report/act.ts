import type { Category } from '../../../miniprogram/contract/category.ts'
import type { Caller } from '../../core/procedure/caller.ts'
import { type Failure, fail, isFailure } from '../../core/procedure/failure.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import { type ActingAs, type Entry, type Report, reports } from './report-record.ts'
import { storedCategory } from './rules/category.ts'
import { type Doing, refusal } from './rules/report-may-do.ts'
import { isNewest, madeBefore, type Step } from './rules/report-step.ts'
import { leadRole, maySee } from './rules/see.ts'
import { showReport } from './show.ts'
import { writeStep } from './write-step.ts'

/** What an action answers: where the report stands after it. The same token gets the same answer. */
export type Acted = { id: string; version: number; status: Report['status'] }

/** What an action is asked with; decisions carry the version that was seen. */
export type Asked = { reportId: string; token: string; version?: number }

/** How an action is taken on a report: as whom, and by which step. */
export type Deciding = {
  doing: Doing
  as(report: Report): ActingAs
  step(report: Report, category: Category): Step | Failure | Promise<Step | Failure>
}

/** How often an action without a version tries again when others wrote first. */
const TRIES = 8

type Actor = Omit<Call<Asked>, 'input'> & { input: Asked }

/**
 * Takes one action on a report: loads it, asks the guard, writes state and history in one
 * conditional write, and does what follows. A decision on an old version gets the fresh report.
 */
export async function act(call: Actor, deciding: Deciding): Promise<Acted | Failure> {
  for (let tried = 0; tried < TRIES; tried++) {
    const report = await call.db.read(reports, call.input.reportId)
    if (!report || !maySee(report, call.caller)) return fail('REPORT.NOT_FOUND')
    const made = madeBefore(report, call.caller.id, call.input.token)
    if (made) return acted(report, made)

    const outcome = await tryOnce(call, report, deciding)
    if (outcome) return outcome
  }
  return fail('REPORT.BUSY')
}

/** One try; nothing when somebody else wrote in between. */
async function tryOnce(call: Actor, report: Report, { doing, as, step }: Deciding) {
  const { caller, city, now, input } = call
  if (input.version !== undefined && !isNewest(report, input.version)) {
    return fail('REPORT.CHANGED', await showReport(call, report))
  }
  const refused = refusal(doing, report, caller, { now, rules: city.rules })
  if (refused) return fail(refused)
  const taken = await step(report, storedCategory(city.categories, report.category))
  if (isFailure(taken)) return taken

  const acting = { by: caller.id, as: as(report), at: now, token: input.token }
  const fresh = await writeStep(call, report, taken, acting)
  return fresh && acted(fresh, madeBefore(fresh, acting.by, acting.token))
}

const acted = ({ _id, version, status }: Report, entry: Entry | undefined): Acted => ({
  id: _id,
  version: entry?.version ?? version,
  status: entry?.to ?? status,
})

/** A leader acts as what they lead the report's area as. */
export const asLead =
  (caller: Pick<Caller, 'id' | 'roles'>) =>
  (report: Report): ActingAs =>
    leadRole(report, caller) ?? 'steward'

/** Whoever has a report acts in the role it was assigned to them in. */
export const asHolder = ({ assignee }: Report): ActingAs => assignee?.role ?? 'worker'
