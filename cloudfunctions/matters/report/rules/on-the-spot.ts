import type { Category } from '../../../../miniprogram/contract/category.ts'
import { changeBy, changed } from '../../../core/lifecycle/transitions.ts'
import type { City } from '../../../core/procedure/city.ts'
import { type Failure, isFailure } from '../../../core/procedure/failure.ts'
import type { Report } from '../report-record.ts'
import { finishStep } from './finish.ts'
import { reportKind } from './report-kind.ts'
import type { ReportStep } from './report-step.ts'
import { isSampled } from './source.ts'

type Facts = { city: City; now: number; sign(text: string): string }

/**
 * A patrol report that its finder has done on the spot: accepted and finished as it begins. All
 * that done means was met; the photo of it is the one it came with, where the category asks.
 */
export function doneOnTheSpot(
  report: Report,
  category: Category,
  { city, now, sign }: Facts,
): Report | Failure {
  const met = report.doneWhen.map((_, place) => place)
  const photos = report.content[1]?.photos ?? []
  const sampled = isSampled(report, city, sign)
  const finished = finishStep(city.calendar, report, category, { met, photos, sampled }, now)
  if (isFailure(finished)) return finished
  const { content: _, ...finish } = finished
  const { by = '', token = '' } = report.history[0] ?? {}
  const take = (before: Report, step: ReportStep) => {
    const acting = { by, as: 'worker', at: now, token: `${token}-${step.action}` } as const
    return changed(before, changeBy(reportKind, before, step, acting, city))
  }
  return take(take(report, { action: 'accept', to: 'handling' }), finish)
}
