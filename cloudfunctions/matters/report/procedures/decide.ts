import * as v from 'valibot'
import { type Holder, leaders } from '../../../core/procedure/caller.ts'
import type { Context } from '../../../core/procedure/context.ts'
import { id, token, version, words } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { grids } from '../../../directory/place/place-record.ts'
import { workerOf } from '../../../directory/staff/rules/worker-of.ts'
import { act, asLead } from '../act.ts'
import { readNextHolder } from '../read-next-holder.ts'
import type { Report } from '../report-record.ts'
import { movesTo } from '../rules/correct.ts'
import { decideStep } from '../rules/decide.ts'

/** Decides what somebody asked leave for: an extension, a suspension, a correction, doing it again, an objection. */
export const decideRequest = procedure({
  who: leaders,
  input: v.strictObject({ reportId: id, version, token, grant: v.boolean(), words }),
  run: (call) =>
    act(call, {
      action: 'decide',
      as: asLead(call.caller),
      async step(report, category) {
        const { city, now, input } = call
        const whom = input.grant ? await whoGoesOn(call, report) : undefined
        return decideStep(report, input, { city, category, whom, now })
      },
    }),
})

/** Who has what is done again, or what moves to another grid; nobody where it just goes on. */
async function whoGoesOn(
  context: Pick<Context, 'db' | 'now'>,
  report: Report,
): Promise<Holder | undefined> {
  if (!report.open) return readNextHolder(context, report)
  const { correction } = report.request ?? {}
  const grid = correction && movesTo(report, correction)
  return grid ? workerOf(await context.db.read(grids, grid), context.now) : undefined
}
