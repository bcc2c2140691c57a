import * as v from 'valibot'
import { everyone } from '../procedure/caller.ts'
import { fail } from '../procedure/failure.ts'
import { id } from '../procedure/fields.ts'
import { procedure } from '../procedure/procedure.ts'
import { reports } from './record.ts'
import { maySee } from './rules/see.ts'
import { showReport } from './show.ts'

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
