import * as v from 'valibot'
import { DAY } from '../clock/date.ts'
import { staff } from '../procedure/caller.ts'
import { fail } from '../procedure/failure.ts'
import { id } from '../procedure/fields.ts'
import { procedure } from '../procedure/procedure.ts'
import { signedLink } from '../procedure/signed-link.ts'
import { reports } from './record.ts'
import { isHolder, maySee } from './rules/see.ts'
import { isSlipOpen } from './rules/view.ts'

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
