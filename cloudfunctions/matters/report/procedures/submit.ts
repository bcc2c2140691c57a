import * as v from 'valibot'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import type { ReportSource } from '../../../../miniprogram/contract/source.ts'
import { contentOf, filesOf } from '../../../core/lifecycle/content.ts'
import { runEffects } from '../../../core/lifecycle/outbox.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail, isFailure } from '../../../core/procedure/failure.ts'
import {
  anyName,
  anyText,
  phone,
  photos,
  shortText,
  token,
  voice,
  words,
} from '../../../core/procedure/fields.ts'
import { checkPhotos, checkVoice } from '../../../core/procedure/own-photos.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { addReport } from '../add-report.ts'
import { makeReport } from '../make-report.ts'
import { locate, placeInput } from '../place-input.ts'
import { proveOnTheSpot } from '../prove-on-the-spot.ts'
import { categoryOf } from '../rules/category.ts'
import { reportKind } from '../rules/report-kind.ts'
import { submitted } from '../submitted.ts'

const sources = ['resident', 'patrol', 'phone', 'door'] as const satisfies ReportSource[]

const input = v.strictObject({
  token,
  category: shortText(8),
  details: v.optional(anyText(limits.details), ''),
  place: placeInput,
  words,
  photos,
  voice,
  source: v.optional(v.picklist(sources), 'resident'),
  onBehalf: v.optional(v.strictObject({ name: v.optional(anyName), phone: v.optional(phone) })),
  onTheSpot: v.optional(v.boolean(), false),
  publish: v.optional(v.boolean(), false),
})

/**
 * Submits a report: routed at once, to somebody by name, with a promise. Staff make one of what they
 * find on patrol, or for somebody who calls or whom they visit. The same token, the same report.
 */
export const submitReport = procedure({
  who: everyone,
  input,
  async run(call) {
    const { input, city } = call
    const category = categoryOf(city.categories, input.category)
    if (!category) return fail('CATEGORY.UNKNOWN')
    const content = contentOf(input.words, input.photos, input.voice)
    if (!content) return fail('REPORT.EMPTY')
    const foreign =
      checkPhotos(call, input.photos, input.token) ?? checkVoice(call, input.voice, input.token)
    if (foreign) return foreign

    const located = await locate(call, input.place, category)
    if (isFailure(located)) return located
    const made = await makeReport(call, category, located, content)
    if (isFailure(made)) return made
    const proves = input.onTheSpot && category.photoOnDone
    const report = proves ? await proveOnTheSpot(call, made) : made
    if (isFailure(report)) return report
    const added = await addReport(call, report)
    if (proves) await call.files.remove(filesOf(made))
    await runEffects(call, reportKind, added, 1)
    return submitted(call, added)
  },
})
