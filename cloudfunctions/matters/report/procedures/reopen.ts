import * as v from 'valibot'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { id, shortText, token } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { readNextHolder } from '../read-next-holder.ts'
import { reopenStep } from '../rules/reopen.ts'
import { askerOf } from '../rules/request.ts'

/** The reporter wants a closed report done again (重办): once freely, then with the steward's leave. */
export const reopenReport = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id, token, words: shortText(limits.words) }),
  run: (call) =>
    act(call, {
      action: 'reopen',
      as: () => 'reporter',
      async step(report, category) {
        const { city, input } = call
        const whom = await readNextHolder(call, report)
        const handBack = { calendar: city.calendar, category, whom }
        return reopenStep(report, input.words, handBack, askerOf(call))
      },
    }),
})
