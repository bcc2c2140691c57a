import * as v from 'valibot'
import { dayOf } from '../../../core/clock/date.ts'
import { followUp } from '../../../core/lifecycle/follow-up.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id, token } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { follows } from '../../follow/follow-record.ts'
import { type Urge, urges } from '../../follow/urge-record.ts'
import { reports } from '../report-record.ts'
import { isNeighbourly, isReporter, maySee } from '../rules/see.ts'

/**
 * Urges whoever has an open report (催办): its reporter or a follower, once a day at +08:00. It is a
 * record of its own, so that a crowd never fights the worker.
 */
export const urgeReport = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id, token }),
  async run(call) {
    const { db, caller, input, now } = call
    const report = await db.read(reports, input.reportId)
    if (!report) return fail('REPORT.NOT_FOUND')
    if (!isReporter(report, caller)) {
      const followed =
        isNeighbourly(report) && (await db.read(follows, `${report._id}-${caller.id}`))
      if (!followed) {
        return fail(maySee(report, caller) ? 'REPORT.NOT_FOLLOWED' : 'REPORT.NOT_FOUND')
      }
    }
    if (!report.open) return fail('REPORT.ENDED')
    const _id = `${report._id}-${caller.id}-${dayOf(now)}`
    const { token } = input
    const urge: Urge = {
      _id,
      matter: { kind: 'report', id: report._id },
      person: caller.id,
      at: now,
      token,
      resumeAt: now,
    }
    const urged = { urged: true as const }
    if (await db.add(urges, urge)) {
      await followUp(call, urges, [urge])
      return urged
    }
    const today = await db.read(urges, _id)
    return today?.token === token ? urged : fail('REPORT.URGED_TODAY')
  },
})
