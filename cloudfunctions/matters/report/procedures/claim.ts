import * as v from 'valibot'
import { takeStep } from '../../../core/lifecycle/take-step.ts'
import { untilWritten } from '../../../core/lifecycle/until-written.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import { link, token } from '../../../core/procedure/fields.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import { readSignedLink } from '../../../core/procedure/signed-link.ts'
import { type Report, reports } from '../report-record.ts'
import { reportKind } from '../rules/report-kind.ts'
import { servesThere } from '../rules/serves.ts'
import { slipRefusal } from '../rules/slip.ts'
import { tryDigits } from '../try-digits.ts'

/**
 * Takes a report as one's own by its slip (凭条): whoever opens it first, who is not in service
 * there, becomes its reporter, and says themselves whether it is solved. Where a number was left for
 * them, they know its last four digits: a picture of the slip is not enough. Nobody finds them by trying.
 */
export const claimReport = procedure({
  who: everyone,
  input: v.strictObject({
    link,
    token,
    digits: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/))),
  }),
  async run(call) {
    const { db, caller, city, input, now, sign } = call
    const id = readSignedLink(city, 'slip', input.link, now, sign)
    if (id === undefined) return fail('SLIP.BAD')
    const outcome = await untilWritten(async () => {
      const report = await db.read(reports, id)
      if (!report) return fail('SLIP.BAD')
      if (report.reporter === caller.id) return { id }
      const refused = slipRefusal(report)
      if (refused) return fail(refused)
      if (servesThere(report, caller)) return fail('SLIP.OF_STAFF')
      const unproved = await digitsRefusal(call, report, input.digits)
      if (unproved) return unproved
      const step = { action: 'claim', to: report.status, set: { reporter: caller.id } } as const
      const acting = { by: caller.id, as: 'reporter', at: now, token: input.token } as const
      return (await takeStep(call, reportKind, report, step, acting)) && { id }
    })
    return outcome ?? fail('CALL.BUSY')
  },
})

/** What stands against the digits of the number that was left, if one was. */
async function digitsRefusal(
  call: Call<unknown>,
  { _id, onBehalf }: Report,
  digits: string | undefined,
): Promise<Failure | undefined> {
  if (!onBehalf?.phone) return undefined
  if (!digits) return fail('SLIP.DIGITS_NEEDED')
  if (!(await tryDigits(call, _id))) return fail('SLIP.RESTS')
  return onBehalf.phone.endsWith(digits) ? undefined : fail('SLIP.WRONG_DIGITS')
}
