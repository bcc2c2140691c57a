import * as v from 'valibot'
import { openings } from '../privacy/record.ts'
import { everyone } from '../procedure/caller.ts'
import { fail } from '../procedure/failure.ts'
import { id } from '../procedure/fields.ts'
import { procedure } from '../procedure/procedure.ts'
import { reports } from './record.ts'
import { isRecordedOpening, maySee } from './rules/see.ts'
import { showReport } from './show.ts'

/** A report whole, for its reporter, whoever has it, and the staff of its areas; to others it does not exist. */
export const reportDetail = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id }),
  async run(call) {
    const { db, caller, input, now } = call
    const report = await db.read(reports, input.reportId)
    if (!report || !maySee(report, caller)) return fail('REPORT.NOT_FOUND')
    if (isRecordedOpening(report, caller)) {
      const opening = { report: report._id, person: caller.id, at: now }
      await db.add(openings, { _id: `${report._id}-${caller.id}-${now}`, ...opening })
    }
    return showReport(call, report)
  },
})
