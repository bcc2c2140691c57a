import type { RemedyOutcome } from '../../../../miniprogram/contract/remedy.ts'
import type { Remedy } from '../remedy-record.ts'
import { refusal } from './remedy-may-do.ts'
import { type ReporterItem, timelineForReporter } from './remedy-timeline.ts'
import { type RemedyView, secondOf } from './remedy-view.ts'

/** What became of a bad rating, for whoever gave it. */
export type RemedyForReporter = {
  /** Where it stands, in words. */
  status: string
  outcome: RemedyOutcome | null
  /** Who follows it up; empty while nobody has called. */
  who: string
  /** Whether a second rating may be given now; and the one that was. */
  maySecond: boolean
  second: RemedyView['second']
  /** The newest step first. */
  timeline: ReporterItem[]
}

/** A remedy as whoever rated sees it, who is `id`, at `now` (epoch ms). */
export function viewForReporter(
  remedy: Remedy,
  facts: { id: string; now: number },
): RemedyForReporter {
  // Stryker disable next-line BooleanLiteral: a second rating asks who is the reporter and nothing else
  const whole = { reviewer: false, decider: false, handler: false, reporter: true }
  const { who = '' } = remedy.history.findLast(({ as }) => as === 'supervisor') ?? {}
  return {
    status: statusOf(remedy),
    outcome: remedy.outcome ?? null,
    who,
    maySecond: refusal('again', remedy, whole, facts) === undefined,
    second: secondOf(remedy),
    timeline: timelineForReporter(remedy),
  }
}

function statusOf({ status, revisitedAt, outcome }: Remedy): string {
  if (status === 'revisit') return revisitedAt === undefined ? '改好了，等回访' : '请您再评一次'
  if (status === 'done') return outcome === 'upheld' ? '复核过了，不计入统计' : '已了结'
  return { opened: '等督办联系您', contacted: '在跟进', rectifying: '正在改', appealed: '在复核' }[
    status
  ]
}
