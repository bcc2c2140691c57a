import * as v from 'valibot'
import { contentOf } from '../../../core/lifecycle/content.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { id, token, words } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { over } from '../rules/standing.ts'

/** The reporter withdraws their report (撤回) while it is open; the service may still be rated. */
export const withdrawReport = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id, token, words }),
  run: (call) =>
    act(call, {
      action: 'withdraw',
      as: () => 'reporter',
      step() {
        const content = contentOf(call.input.words, [])
        return {
          action: 'withdraw',
          to: 'withdrawn',
          ...over(call.now),
          ...(content ? { content } : {}),
        }
      },
    }),
})
