import * as v from 'valibot'
import { leaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id, token, version } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act, asLead } from '../act.ts'
import { reports } from '../report-record.ts'
import { mayMerge, mergeStep } from '../rules/merge.ts'

/** Merges a report into another open one of the same community (并单). */
export const mergeReport = procedure({
  who: leaders,
  input: v.strictObject({ reportId: id, version, token, into: id }),
  run: (call) =>
    act(call, {
      action: 'merge',
      as: asLead(call.caller),
      async step(report) {
        const into = await call.db.read(reports, call.input.into)
        if (!into || !mayMerge(report, into)) return fail('REPORT.MERGE_ELSEWHERE')
        return mergeStep(into, call.now)
      },
    }),
})
