import * as v from 'valibot'
import { everyone } from '../procedure/caller.ts'
import { id, token } from '../procedure/fields.ts'
import { procedure } from '../procedure/procedure.ts'
import { act } from './act.ts'
import { readNextHolder } from './read-next-holder.ts'
import { apartStep } from './rules/merge.ts'

/** The reporter has their merged report taken apart, once: it goes on by itself. */
export const takeApart = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id, token }),
  run: (call) =>
    act(call, {
      doing: 'apart',
      as: () => 'reporter',
      async step(report, category) {
        const whom = await readNextHolder(call, report)
        return apartStep(call.city.calendar, report, category, whom, call.now)
      },
    }),
})
