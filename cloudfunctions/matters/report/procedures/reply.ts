import { everyone } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { actBySaying, saying } from '../act-by-saying.ts'
import { replyStep } from '../rules/question.ts'

/** The reporter replies to a question: in words, photos or by voice; the clock goes on. */
export const replyToQuestion = procedure({
  who: everyone,
  input: saying,
  run: (call) =>
    actBySaying(call, {
      action: 'reply',
      as: () => 'reporter',
      step: (report, content) => replyStep(call.city, report, content, call.now),
    }),
})
