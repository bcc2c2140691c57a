import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { follows } from '../../follow/follow-record.ts'
import { reports } from '../report-record.ts'
import { isNeighbourly } from '../rules/see.ts'

/**
 * Says 我也遇到 to a neighbour's open report, once a person, or takes that back (`follow: false`). It is no
 * step of the report: its version stays.
 */
export const followReport = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id, follow: v.optional(v.boolean(), true) }),
  async run({ db, caller, input, now }) {
    const _id = `${input.reportId}-${caller.id}`
    if (!input.follow) {
      await db.removeAll(follows, { _id })
      return { followed: false }
    }
    const report = await db.read(reports, input.reportId)
    if (!report || !isNeighbourly(report)) return fail('REPORT.NOT_FOUND')
    if (report.reporter === caller.id) return fail('REPORT.OWN')
    const followed = { followed: true }
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
