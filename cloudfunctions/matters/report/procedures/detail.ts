import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { reports } from '../report-record.ts'
import { maySee } from '../rules/see.ts'
import { showReport } from '../show.ts'

/** A report whole, for its reporter, whoever has it, and the staff of its areas; to others it does not exist. */
export const reportDetail = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id }),
  async run(call) {
    const report = await call.db.read(reports, call.input.reportId)
    if (!report || !maySee(report, call.caller)) return fail('REPORT.NOT_FOUND')
    return showReport(call, report)
  },
})
