import * as v from 'valibot'
import { contentOf } from '../../core/lifecycle/content.ts'
import type { Content } from '../../core/lifecycle/lifecycle-record.ts'
import { type Failure, fail } from '../../core/procedure/failure.ts'
import { id, photos, token, voice, words } from '../../core/procedure/fields.ts'
import { checkPhotos, checkVoice } from '../../core/procedure/own-photos.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import { act, type Deciding, type ReportActed } from './act.ts'
import type { Report } from './report-record.ts'
import type { ReportStep } from './rules/report-step.ts'

/** What somebody says of a report: in words, by photos or by voice. */
export const saying = v.strictObject({ reportId: id, token, words, photos, voice })

/** Takes an action on a report that is something said, which has to be something. */
export async function actBySaying(
  call: Call<v.InferOutput<typeof saying>>,
  told: Pick<Deciding, 'action' | 'as'> & { step(report: Report, content: Content): ReportStep },
): Promise<ReportActed | Failure> {
  const { input } = call
  const content = contentOf(input.words, input.photos, input.voice)
  if (!content) return fail('REPORT.EMPTY')
  return (
    checkPhotos(call, input.photos, input.token) ??
    checkVoice(call, input.voice, input.token) ??
    act(call, { ...told, step: (report) => told.step(report, content) })
  )
}
