import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { link, token } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { readSignedLink } from '../../../core/procedure/signed-link.ts'
import { reports } from '../report-record.ts'
import { isSlipOpen } from '../rules/report-view.ts'
import { servesThere } from '../rules/serves.ts'
import { writeStep } from '../write-step.ts'

/** How often it tries again when others wrote first. */
const TRIES = 8

/**
 * Takes a report as one's own by its slip (凭条): whoever opens it first, who is not in service
 * there, becomes its reporter, and says themselves whether it is solved.
 */
export const claimReport = procedure({
  who: everyone,
  input: v.strictObject({ link, token }),
  async run(call) {
    const { db, caller, city, input, now, sign } = call
    const id = readSignedLink(city, 'slip', input.link, now, sign)
    for (let tried = 0; id && tried < TRIES; tried++) {
      const report = await db.read(reports, id)
      if (!report) return fail('SLIP.BAD')
      if (report.reporter === caller.id) return { id }
      if (!isSlipOpen(report)) return fail('SLIP.TAKEN')
      if (servesThere(report, caller)) return fail('SLIP.OF_STAFF')
      const step = { action: 'claim', to: report.status, set: { reporter: caller.id } } as const
      const acting = { by: caller.id, as: 'reporter', at: now, token: input.token } as const
      if (await writeStep(call, report, step, acting)) return { id }
    }
    return fail(id ? 'REPORT.BUSY' : 'SLIP.BAD')
  },
})
