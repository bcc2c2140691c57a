import * as v from 'valibot'
import { prove } from '../../../core/lifecycle/prove.ts'
import { handlers } from '../../../core/procedure/caller.ts'
import { type Failure, isFailure } from '../../../core/procedure/failure.ts'
import { id, photos, token, version, words } from '../../../core/procedure/fields.ts'
import { checkPhotos } from '../../../core/procedure/own-photos.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import { act, asHolder, type ReportActed } from '../act.ts'
import { reports } from '../report-record.ts'
import { finishStep } from '../rules/finish.ts'
import { isSampled } from '../rules/source.ts'

/** Places of the conditions that are met, in the report's list. */
const met = v.pipe(
  v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(20))),
  v.maxLength(20),
)

const input = v.strictObject({ reportId: id, version, token, met, words, photos })

type Finishing = Call<v.InferOutput<typeof input>>

/**
 * Finishes a report (办结): every promised condition met, a photo where the category asks, which is
 * looked at and taken over first.
 */
export const finishReport = procedure({
  who: handlers,
  input,
  async run(call) {
    const foreign = checkPhotos(call, call.input.photos, call.input.token)
    if (foreign) return foreign
    const finished = await finish(call)
    // Sent twice at once, what the other took over is here no more: then the other's answer is the answer.
    const isGone = isFailure(finished) && finished.failure === 'REPORT.BAD_PHOTO'
    return isGone ? finish(call) : finished
  },
})

async function finish(call: Finishing): Promise<ReportActed | Failure> {
  let proven = false
  const finished = await act(call, {
    action: 'finish',
    as: asHolder,
    async step(report, category) {
      const { city, now, sign } = call
      const sampled = isSampled(report, city, sign)
      const step = finishStep(city.calendar, report, category, { ...call.input, sampled }, now)
      if (isFailure(step) || !step.content || !category.photoOnDone) return step
      const proof = await prove(call, reports, report._id, step.content)
      if (isFailure(proof)) return proof
      proven = true
      return { ...step, content: proof.content, entry: { ...step.entry, sums: proof.sums } }
    },
  })
  if (proven && !isFailure(finished)) await call.files.remove(call.input.photos)
  return finished
}
