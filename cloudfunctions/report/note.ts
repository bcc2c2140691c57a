import * as v from 'valibot'
import { handlers } from '../procedure/caller.ts'
import { fail } from '../procedure/failure.ts'
import { id, photos, token, words } from '../procedure/fields.ts'
import { checkPhotos } from '../procedure/own-photos.ts'
import { procedure } from '../procedure/procedure.ts'
import { act, asHolder } from './act.ts'
import { contentOf } from './rules/step.ts'

/** Tells how it goes (进展): words or photos, seen by the reporter. */
export const noteProgress = procedure({
  who: handlers,
  input: v.strictObject({ reportId: id, token, words, photos }),
  async run(call) {
    const { input } = call
    const content = contentOf(input.words, input.photos)
    if (!content) return fail('REPORT.EMPTY')
    return (
      checkPhotos(call, input.photos, input.token) ??
      act(call, {
        doing: 'note',
        as: asHolder,
        step: () => ({ action: 'note', to: 'handling', content }),
      })
    )
  },
})
