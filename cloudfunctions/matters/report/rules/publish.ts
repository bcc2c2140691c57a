import type { Report } from '../report-record.ts'
import type { ReportStep } from './report-step.ts'
import { isNeighbourly, isReporter } from './see.ts'

/** The step by which a reporter agrees to its being shown, or takes that back; it stands as it stood. */
export const publishStep = ({ status }: Report, publish: boolean): ReportStep => ({
  action: 'publish',
  to: status,
  ...(publish ? { set: { publish } } : { drop: ['publish'] }),
  entry: { publish },
})

/** The step by which those who lead a community take it off the board for good, and say why. */
export const takeOffStep = ({ status }: Report, reason: string): ReportStep => ({
  action: 'takeOff',
  to: status,
  content: { words: reason },
  set: { takenOff: true },
})

/** Whether a report may be shown on the board: closed as solved or partly, and its reporter agrees. */
export const belongsOnBoard = (report: Report): boolean =>
  report.publish === true &&
  !report.takenOff &&
  isNeighbourly(report) &&
  report.status === 'closed' &&
  (report.answer === 'solved' || report.answer === 'partly')

/** Whether its reporter agrees to its being shown, and how far that is, in words for whoever looks. */
export type PublishView = { on: boolean; words: string }

/** What the view of a report says of its publication. */
export function viewPublish(report: Report, seer: Parameters<typeof isReporter>[1]): PublishView {
  return { on: report.publish === true, words: publishWords(report, isReporter(report, seer)) }
}

function publishWords(report: Report, mine: boolean): string {
  const { publish, board, open, status, takenOff } = report
  if (!publish) return ''
  if (takenOff) return '社区从公示里撤下了'
  if (board === 'shown') return '公示出来了，没写是谁'
  if (board === 'held') return '内容检查没通过，不公示'
  if (belongsOnBoard(report)) return '正在检查内容，通过了就公示'
  if (!open && status !== 'done') return ''
  return mine ? '办好后公示，不写您是谁' : '居民同意办好后公示：办结时写的话和照片，邻居看得到'
}
