import * as v from 'valibot'
import { contentOf } from '../../../core/lifecycle/content.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id, photos, token, voice, words } from '../../../core/procedure/fields.ts'
import { checkPhotos, checkVoice } from '../../../core/procedure/own-photos.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'

/** The reporter adds to what they said (补充), unasked: words, photos or voice; the clock goes on as it did. */
export const addToReport = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id, token, words, photos, voice }),
  async run(call) {
    const { input } = call
    const content = contentOf(input.words, input.photos, input.voice)
    if (!content) return fail('REPORT.EMPTY')
    return (
      checkPhotos(call, input.photos, input.token) ??
      checkVoice(call, input.voice, input.token) ??
      act(call, {
        action: 'add',
        as: () => 'reporter',
        step: ({ status }) => ({ action: 'add', to: status, content }),
      })
    )
  },
})
