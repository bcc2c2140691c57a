import * as v from 'valibot'
import { leaders } from '../../../core/procedure/caller.ts'
import { id, token, version, words } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act, asLead } from '../act.ts'
import { readNextHolder } from '../read-next-holder.ts'
import { checkStep } from '../rules/check.ts'

/** The steward looked at what a patrol report came to: it holds, or is to be done again. */
export const checkReport = procedure({
  who: leaders,
  input: v.strictObject({ reportId: id, version, token, holds: v.boolean(), words }),
  run: (call) =>
    act(call, {
      action: 'check',
      as: asLead(call.caller),
      async step(report, category) {
        const { city, now, input } = call
        const whom = input.holds ? undefined : await readNextHolder(call, report)
        return checkStep(input, { calendar: city.calendar, category, whom }, now)
      },
    }),
})
