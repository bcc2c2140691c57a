import * as v from 'valibot'
import { contentOf } from '../../../core/lifecycle/content.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id, photos, token, version, words } from '../../../core/procedure/fields.ts'
import { checkPhotos } from '../../../core/procedure/own-photos.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { forDepartment } from '../for-department.ts'
import { respondStep } from '../rules/department-steps.ts'

/** A department that came says what it did (部门答复). */
export const respondToWhistle = procedure({
  who: everyone,
  input: v.strictObject({ whistleId: id, version, token, words, photos }),
  async run(call) {
    const { input } = call
    const content = contentOf(input.words, input.photos)
    if (!content) return fail('REPORT.EMPTY')
    return (
      checkPhotos(call, input.photos, input.token) ??
      act(call, {
        action: 'respond',
        step: forDepartment((whistle, own, officer) =>
          respondStep(whistle, own, officer, content, call.now),
        ),
      })
    )
  },
})
