import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { id, token } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { readNextHolder } from '../read-next-holder.ts'
import { apartStep } from '../rules/merge.ts'

/** The reporter has their merged report taken apart, once: it goes on by itself. */
export const takeApart = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id, token }),
  run: (call) =>
    act(call, {
      action: 'apart',
      as: () => 'reporter',
      async step(report, category) {
        const whom = await readNextHolder(call, report)
        return apartStep(call.city.calendar, report, category, whom, call.now)
      },
    }),
})
