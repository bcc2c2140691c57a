import * as v from 'valibot'
import { handlers } from '../procedure/caller.ts'
import { id, token, words } from '../procedure/fields.ts'
import { procedure } from '../procedure/procedure.ts'
import { act, asHolder } from './act.ts'
import { contentOf } from './rules/step.ts'

/** Records the first contact with the reporter (首次联系): the response figure. */
export const contactReporter = procedure({
  who: handlers,
  input: v.strictObject({ reportId: id, token, words }),
  run: (call) =>
    act(call, {
      doing: 'contact',
      as: asHolder,
      step({ contactBy }) {
        const content = contentOf(call.input.words, [])
        const late = call.now > contactBy
        return {
          action: 'contact',
          to: 'handling',
          set: { contactedAt: call.now },
          ...(content ? { content } : {}),
          ...(late ? { entry: { late } } : {}),
        }
      },
    }),
})
