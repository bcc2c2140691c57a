import * as v from 'valibot'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { handlers } from '../../../core/procedure/caller.ts'
import { id, shortText, token } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act, asHolder } from '../act.ts'
import { askStep } from '../rules/question.ts'

const days = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(365))

/** Asks the reporter something; the clock stands still until they reply, or so many days are over. */
export const askReporter = procedure({
  who: handlers,
  input: v.strictObject({ reportId: id, token, words: shortText(limits.words), days }),
  run: (call) =>
    act(call, {
      action: 'ask',
      as: asHolder,
      step: (report) => askStep(call.city, report, call.input, call.now),
    }),
})
