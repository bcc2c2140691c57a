import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { follows } from '../../follow/follow-record.ts'
import { reports } from '../report-record.ts'
import { isNeighbourly } from '../rules/see.ts'

/** Says 我也遇到 to a neighbour's open report, once a person. It is no step of the report: its version stays. */
export const followReport = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id }),
  async run({ db, caller, input, now }) {
    const report = await db.read(reports, input.reportId)
    if (!report || !isNeighbourly(report)) return fail('REPORT.NOT_FOUND')
    if (report.reporter === caller.id) return fail('REPORT.OWN')
    const _id = `${report._id}-${caller.id}`
    const followed = { followed: true as const }
    if (!report.open) return (await db.read(follows, _id)) ? followed : fail('REPORT.ENDED')
    if (!report.followed) await db.change(reports, { _id: report._id }, { set: { followed: true } })
    await db.add(follows, {
      _id,
      matter: { kind: 'report', id: report._id },
      person: caller.id,
      at: now,
    })
    return followed
  },
})
