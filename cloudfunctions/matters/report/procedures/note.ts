import * as v from 'valibot'
import { contentOf } from '../../../core/lifecycle/content.ts'
import { handlers } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id, photos, token, voice, words } from '../../../core/procedure/fields.ts'
import { checkPhotos, checkVoice } from '../../../core/procedure/own-photos.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act, asHolder } from '../act.ts'
import { isHolder } from '../rules/see.ts'

/** Tells how it goes (进展), in words, photos or by voice: whoever has it, or a joined officer. */
export const noteProgress = procedure({
  who: [...handlers, 'officer'],
  input: v.strictObject({ reportId: id, token, words, photos, voice }),
  async run(call) {
    const { input } = call
    const content = contentOf(input.words, input.photos, input.voice)
    if (!content) return fail('REPORT.EMPTY')
    return (
      checkPhotos(call, input.photos, input.token) ??
      checkVoice(call, input.voice, input.token) ??
      act(call, {
        action: 'note',
        as: (report) => (isHolder(report, call.caller) ? asHolder(report) : 'officer'),
        step: () => ({ action: 'note', to: 'handling', content }),
      })
    )
  },
})
