import { DAY } from '../../../core/clock/date.ts'
import { parseLimit } from '../../../core/clock/limit.ts'
import type { Acting } from '../../../core/lifecycle/kind.ts'
import { together } from '../../../core/lifecycle/patch.ts'
import type { Caller } from '../../../core/procedure/caller.ts'
import type { City } from '../../../core/procedure/city.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import type { Call } from '../../../core/procedure/procedure.ts'
import { isCommunity } from '../../../directory/place/rules/area.ts'
import type { Report, Request } from '../report-record.ts'
import { cutPauses, reckoned } from './promise.ts'
import type { ReportStep } from './report-step.ts'
import { leadsCommunity } from './see.ts'

/** Who asks, in which roles, and when (epoch ms). */
export type Asker = Pick<Acting, 'by' | 'at'> & Pick<Caller, 'roles'>

/** Whoever calls, as who asks. */
export const askerOf = ({ caller, now }: Pick<Call<never>, 'caller' | 'now'>): Asker => ({
  by: caller.id,
  at: now,
  roles: caller.roles,
})

/** Who decides first: the community's steward; a supervisor where there is none, or they ask themselves. */
const firstDecider = (report: Report, { by: id, roles }: Asker): Request['waitsFor'] =>
  report.areas.some(isCommunity) && !leadsCommunity(report, { id, roles })
    ? 'steward'
    : 'supervisor'

/** What is asked for, by somebody, of whoever decides first unless told otherwise. */
export const requested = (
  report: Report,
  asker: Asker,
  told: Pick<Request, 'kind' | 'limit' | 'until' | 'correction'> &
    Partial<Pick<Request, 'waitsFor'>>,
): Request => ({
  waitsFor: firstDecider(report, asker),
  ...told,
  by: asker.by,
  at: asker.at,
  version: report.version + 1,
})

/** Asks for an extension of at most the original limit, in its own unit. */
export function extendStep(
  report: Report,
  { limit, reason }: { limit: string; reason: string },
  asker: Asker,
): ReportStep | Failure {
  const [original = '0wd'] = report.limits
  const [asked, most] = [parseLimit(limit), parseLimit(original)]
  if (asked.unit !== most.unit || asked.count > most.count) {
    return fail('REPORT.EXTENSION_TOO_LONG')
  }
  return {
    action: 'extend',
    to: 'handling',
    content: { words: reason },
    set: { request: requested(report, asker, { kind: 'extend', limit }) },
    entry: { request: 'extend', limit },
  }
}

/** Asks to suspend the clock until a day (挂账), for a reason that everybody may read. */
export function suspendStep(
  { rules }: Pick<City, 'rules'>,
  report: Report,
  { until, reason }: { until: number; reason: string },
  asker: Asker,
): ReportStep | Failure {
  if (until <= asker.at || until > asker.at + rules.suspendDays * DAY) {
    return fail('REPORT.BAD_UNTIL')
  }
  return {
    action: 'suspend',
    to: 'handling',
    content: { words: reason },
    set: { request: requested(report, asker, { kind: 'suspend', until }) },
    entry: { request: 'suspend', until },
  }
}

/** Ends a suspension before its time: the clock goes on. `now` is epoch ms. */
export const resumeStep = (
  { calendar }: Pick<City, 'calendar'>,
  report: Report,
  now: number,
): ReportStep => ({
  action: 'resume',
  to: report.status,
  ...together(
    reckoned(calendar, report, { pauses: cutPauses(report.pauses, now, ['suspension']) }),
  ),
  entry: { until: now },
})
