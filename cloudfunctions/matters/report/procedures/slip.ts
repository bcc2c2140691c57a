import * as v from 'valibot'
import { DAY } from '../../../core/clock/date.ts'
import { staff } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { signedLink } from '../../../core/procedure/signed-link.ts'
import { reports } from '../report-record.ts'
import { isSlipOpen } from '../rules/report-view.ts'
import { isHolder, maySee } from '../rules/see.ts'

/** The slip (凭条) of a report that was made for somebody: with it they take it as theirs. */
export const reportSlip = procedure({
  who: staff,
  input: v.strictObject({ reportId: id }),
  async run({ db, caller, city, input, now, sign }) {
    const report = await db.read(reports, input.reportId)
    if (!report || !maySee(report, caller)) return fail('REPORT.NOT_FOUND')
    if (report.madeBy !== caller.id && !isHolder(report, caller)) return fail('REPORT.NOT_YOURS')
    if (!isSlipOpen(report)) return fail(report.reporter ? 'SLIP.TAKEN' : 'REPORT.NOBODY_WAITS')
    const until = now + city.rules.slipDays * DAY
    return { link: signedLink(city, 'slip', report._id, until, sign), until }
  },
})
