import * as v from 'valibot'
import { answers } from '../../../../miniprogram/contract/answer.ts'
import { contentOf } from '../../../core/lifecycle/content.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { id, photos, token, voice, words } from '../../../core/procedure/fields.ts'
import { checkPhotos, checkVoice } from '../../../core/procedure/own-photos.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { readNextHolder } from '../read-next-holder.ts'
import { answerStep } from '../rules/answer.ts'

/**
 * The reporter says whether it is solved: solved, partly, or not (是 / 部分 / 否); and what is missing, in
 * words, photos, by voice, or not at all.
 */
export const answerReport = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id, token, answer: v.picklist(answers), words, photos, voice }),
  async run(call) {
    const { answer, words, photos, voice, token } = call.input
    const said = { answer, content: contentOf(words, photos, voice) }
    return (
      checkPhotos(call, photos, token) ??
      checkVoice(call, voice, token) ??
      act(call, {
        action: 'answer',
        as: () => 'reporter',
        async step(report, category) {
          const whom = answer === 'unsolved' ? await readNextHolder(call, report) : undefined
          return answerStep(call.city.calendar, category, said, whom, call.now)
        },
      })
    )
  },
})
