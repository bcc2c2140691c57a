import { type ActionView, actionOf, type ReportView } from '../../../services/words/report-view'
import type { Work } from './work'

/** Something a handler may do beside the next step, or why not now. */
export type Tool = {
  doing: 'note' | 'ask' | 'whistle' | 'extend' | 'suspend' | 'resume'
  label: string
  icon: string
  open: boolean
  why: string
}

/** Those that stand on the page, and those behind 更多, each in the order it is reached for. */
export type Tools = { shown: Tool[]; rest: Tool[] }

type Face = Pick<Tool, 'doing' | 'label' | 'icon'>

const shown: readonly Face[] = [
  { doing: 'note', label: '记进展', icon: 'note' },
  { doing: 'ask', label: '问居民', icon: 'message' },
  { doing: 'whistle', label: '请吹哨', icon: 'whistle' },
]

const rest: readonly Face[] = [
  { doing: 'extend', label: '申请延期', icon: 'clock-soon' },
  { doing: 'suspend', label: '申请挂账', icon: 'clock-paused' },
]

const resume: Face = { doing: 'resume', label: '结束挂账', icon: 'clock-ample' }

/** What a handler finds beside the next step; nothing before a report is accepted or once it is done. */
export function toolsOf(report: ReportView, { stage }: Pick<Work, 'stage'>): Tools {
  if (report.status !== 'handling' || stage === 'sent') return { shown: [], rest: [] }
  const find = (faces: readonly Face[]): Tool[] =>
    faces.flatMap((face) => {
      const action = actionOf(report, face.doing)
      return action ? [toolOf(face, action)] : []
    })
  const mayResume = actionOf(report, 'resume')?.open === true
  return { shown: find(shown), rest: find(mayResume ? [resume, ...rest] : rest) }
}

const toolOf = (face: Face, { open, why }: ActionView): Tool => ({ ...face, open, why })
