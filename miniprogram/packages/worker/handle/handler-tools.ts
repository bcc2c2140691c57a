/** What a handler may do beside the next step. */
import { type Offer, whyNot } from '../../../services/page/action'
import { type ActionView, actionOf, type ReportView } from '../../../services/words/report-view'
import type { Work } from './report-work'

/** Something a handler may do beside the next step, or why not now. */
export type Tool = Offer<'note' | 'ask' | 'whistle' | 'extend' | 'suspend' | 'resume' | 'correct'>

/**
 * Those that stand on the page, and those behind 更多 that are open, each in the order it is reached for;
 * and why others are not.
 */
export type Tools = { shown: Tool[]; rest: Tool[]; why: string }

type Look = Pick<Tool, 'action' | 'label' | 'icon'>

const shown: readonly Look[] = [
  { action: 'note', label: '记进展', icon: 'note' },
  { action: 'ask', label: '问居民', icon: 'message' },
  { action: 'whistle', label: '请吹哨', icon: 'whistle' },
]

const rest: readonly Look[] = [
  { action: 'extend', label: '申请延期', icon: 'clock-soon' },
  { action: 'suspend', label: '申请挂账', icon: 'clock-paused' },
  { action: 'correct', label: '改类别或地点', icon: 'note' },
]

const resume: Look = { action: 'resume', label: '结束挂账', icon: 'clock-ample' }

/** What a handler finds beside the next step; nothing before a report is accepted or once it is done. */
export function toolsOf(report: ReportView, { stage }: Pick<Work, 'stage'>): Tools {
  if (report.status !== 'handling' || stage === 'sent') return { shown: [], rest: [], why: '' }
  const find = (looks: readonly Look[]): Tool[] =>
    looks.flatMap((look) => {
      const known = actionOf(report, look.action)
      return known ? [toolOf(look, known)] : []
    })
  const mayResume = actionOf(report, 'resume')?.open === true
  const others = find(mayResume ? [resume, ...rest] : rest)
  return { shown: find(shown), rest: others.filter(({ open }) => open), why: whyNot(others) }
}

const toolOf = (look: Look, { open, why }: ActionView): Tool => ({ ...look, open, why })
