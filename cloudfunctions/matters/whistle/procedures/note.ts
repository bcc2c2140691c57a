import * as v from 'valibot'
import { contentOf } from '../../../core/lifecycle/content.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id, photos, token, words } from '../../../core/procedure/fields.ts'
import { checkPhotos } from '../../../core/procedure/own-photos.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'

/** Tells how it goes, between a department that came and the community. */
export const noteOnWhistle = procedure({
  who: everyone,
  input: v.strictObject({ whistleId: id, token, words, photos }),
  async run(call) {
    const { input } = call
    const content = contentOf(input.words, input.photos)
    if (!content) return fail('REPORT.EMPTY')
    return (
      checkPhotos(call, input.photos, input.token) ??
      act(call, {
        action: 'note',
        step: ({ status }, { call: own }) => ({
          action: 'note',
          to: status,
          content,
          entry: own ? { department: own.department } : {},
        }),
      })
    )
  },
})
