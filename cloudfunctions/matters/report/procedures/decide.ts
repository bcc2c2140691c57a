import * as v from 'valibot'
import { leaders } from '../../../core/procedure/caller.ts'
import { id, token, version, words } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act, asLead } from '../act.ts'
import { readNextHolder } from '../read-next-holder.ts'
import { decideStep } from '../rules/decide.ts'

/** Decides what somebody asked leave for: an extension, a suspension, doing it again, an objection. */
export const decideRequest = procedure({
  who: leaders,
  input: v.strictObject({ reportId: id, version, token, grant: v.boolean(), words }),
  run: (call) =>
    act(call, {
      action: 'decide',
      as: asLead(call.caller),
      async step(report, category) {
        const { city, now, input } = call
        const begins = input.grant && !report.open
        const whom = begins ? await readNextHolder(call, report) : undefined
        return decideStep(report, input, { city, category, whom, now })
      },
    }),
})
