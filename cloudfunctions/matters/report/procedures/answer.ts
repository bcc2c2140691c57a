import * as v from 'valibot'
import { answers } from '../../../../miniprogram/contract/answer.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { id, token, words } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { readNextHolder } from '../read-next-holder.ts'
import { answerStep } from '../rules/answer.ts'

/** The reporter says whether it is solved: solved, partly, or not (是 / 部分 / 否). */
export const answerReport = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id, token, answer: v.picklist(answers), words }),
  run: (call) =>
    act(call, {
      action: 'answer',
      as: () => 'reporter',
      async step(report, category) {
        const whom =
          call.input.answer === 'unsolved' ? await readNextHolder(call, report) : undefined
        return answerStep(call.city.calendar, category, call.input, whom, call.now)
      },
    }),
})
