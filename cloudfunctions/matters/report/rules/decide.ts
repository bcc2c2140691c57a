import type { Category } from '../../../../miniprogram/contract/category.ts'
import type { RequestKind } from '../../../../miniprogram/contract/request.ts'
import { contentOf } from '../../../core/lifecycle/content.ts'
import type { Content } from '../../../core/lifecycle/lifecycle-record.ts'
import { together } from '../../../core/lifecycle/patch.ts'
import type { Holder } from '../../../core/procedure/caller.ts'
import type { City } from '../../../core/procedure/city.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import type { Correction, Report, Request } from '../report-record.ts'
import { correctedStep } from './correct.ts'
import { handedBack } from './hand-back.ts'
import { reckoned } from './promise.ts'
import type { ReportStep } from './report-step.ts'

/** What is decided, and what is said with it. */
export type Deciding = { grant: boolean; words?: string | undefined }

/** What a decision is made with: `whom` has what is to be done again, or moves to their grid; `now` is epoch ms. */
export type Facts = {
  city: Pick<City, 'calendar' | 'categories'>
  category: Category
  whom: Holder | undefined
  now: number
}

/** Decides the request that waits: grants what was asked for, or denies it. */
export function decideStep(report: Report, { grant, words }: Deciding, facts: Facts) {
  const { request } = report
  if (!request) return fail('REPORT.NO_REQUEST')
  const said = contentOf(words, [])
  return grant ? granted[request.kind](report, request, facts, said) : denied(report, request, said)
}

const denied = (
  { status }: Report,
  { kind, limit, until, correction }: Request,
  content?: Content,
): ReportStep => ({
  action: 'deny',
  to: status,
  drop: ['request'],
  ...(content ? { content } : {}),
  entry: {
    request: kind,
    ...(limit === undefined ? {} : { limit }),
    ...(until === undefined ? {} : { until }),
    ...(correction ? { corrected: { was: correction.was, is: correction.is } } : {}),
  },
})

const nothing: Correction = { was: '', is: '' }

type Grant = (
  report: Report,
  request: Request,
  facts: Facts,
  content: Content | undefined,
) => ReportStep | Failure

const granted: Record<RequestKind, Grant> = {
  extend(report, { limit = '0wd' }, { city }, content) {
    const limits = [...report.limits, limit]
    const longer = reckoned(city.calendar, report, { limits })
    return {
      ...grantOf(report, content),
      ...together(longer, { drop: ['request'] }),
      entry: { request: 'extend', limit },
    }
  },
  suspend: (report, request, facts, content) =>
    request.waitsFor === 'steward'
      ? passedOn(report, request, content)
      : suspended(report, request, facts, content),
  correct: (report, { correction = nothing }, facts, content) =>
    correctedStep(report, correction, facts, content),
  reopen: (report, _, facts, content) => again('reopen', report, facts, content),
  object: (report, _, facts, content) => again('object', report, facts, content),
}

const grantOf = ({ status }: Report, content: Content | undefined) => ({
  action: 'grant' as const,
  to: status,
  ...(content ? { content } : {}),
})

/** The steward agrees to a suspension: now it waits for a supervisor. */
const passedOn = (report: Report, request: Request, content: Content | undefined): ReportStep => ({
  ...grantOf(report, content),
  set: { request: { ...request, waitsFor: 'supervisor' } },
  entry: { request: 'suspend' },
})

/** A suspension is agreed to by both: the clock stands still, and says why. */
function suspended(
  report: Report,
  { until = 0, version }: Request,
  { city, now }: Facts,
  content: Content | undefined,
): ReportStep | Failure {
  if (until <= now) return fail('REPORT.BAD_UNTIL')
  const reason = report.content[version]?.words ?? ''
  const pauses = [...report.pauses, { kind: 'suspension' as const, reason, from: now, until }]
  return {
    ...grantOf(report, content),
    ...together(reckoned(city.calendar, report, { pauses }), { drop: ['request'] }),
    entry: { request: 'suspend', until },
  }
}

/** What had ended is done again, by whoever had it, with a fresh promise. */
function again(
  kind: 'reopen' | 'object',
  report: Report,
  { city, category, whom, now }: Facts,
  content: Content | undefined,
): ReportStep {
  const back = handedBack({ calendar: city.calendar, category, whom }, now)
  return {
    ...grantOf(report, content),
    to: back.to,
    ...together(back, { drop: ['answer', 'declined'] }),
    entry: { request: kind, ...back.entry },
  }
}
