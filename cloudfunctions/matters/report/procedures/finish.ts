import * as v from 'valibot'
import { handlers } from '../../../core/procedure/caller.ts'
import { id, photos, token, version, words } from '../../../core/procedure/fields.ts'
import { checkPhotos } from '../../../core/procedure/own-photos.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act, asHolder } from '../act.ts'
import { finishStep } from '../rules/finish.ts'
import { isSampled } from '../rules/source.ts'

/** Places of the conditions that are met, in the report's list. */
const met = v.pipe(
  v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(20))),
  v.maxLength(20),
)

/** Finishes a report (办结): every promised condition met, a photo where the category asks. */
export const finishReport = procedure({
  who: handlers,
  input: v.strictObject({ reportId: id, version, token, met, words, photos }),
  run: async (call) =>
    checkPhotos(call, call.input.photos, call.input.token) ??
    act(call, {
      action: 'finish',
      as: asHolder,
      step: (report, category) =>
        finishStep(
          call.city.calendar,
          report,
          category,
          { ...call.input, sampled: isSampled(report, call.city, call.sign) },
          call.now,
        ),
    }),
})
