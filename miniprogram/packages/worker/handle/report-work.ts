/** How far the work on a report is, and what its handler does next. */
import type { HandlerSaying, WorkDraft } from '../../../services/outbox/drafts'
import { actionOf, type ReportView } from '../../../services/words/report-view'

/** What the bar at the foot of the page is for. */
type Stage = 'accept' | 'contact' | 'finish' | 'sent' | 'closed'

/** One step of the work, by whether it lies behind, is the present one, or is still to come. */
type WorkStep = { name: string; state: 'over' | 'now' | 'next' }

/** How far the work on a report is, and what its handler may do now. */
export type Work = {
  stage: Stage
  steps: WorkStep[]
  mayReturn: boolean
  mayFinish: boolean
  /** Why there is nothing left to do here; empty while there is. */
  closed: string
}

/** What a closing still lacks. */
export type Missing = { count: number; words: string }

/**
 * What a report's handler has to do, by what the cloud allows.
 * @param underWay what they have said already and what has not arrived yet
 */
export function workOf(report: ReportView, underWay: readonly HandlerSaying[]): Work {
  const stage = stageOf(report, underWay)
  const finished = underWay.includes('finish')
  return {
    stage,
    steps: stepsOf(report),
    mayReturn: actionOf(report, 'return')?.open === true,
    mayFinish: actionOf(report, 'finish')?.open === true && !finished,
    closed: stage === 'closed' ? closedOf(report) : '',
  }
}

/** Whether nothing is left to do here: it is done, or somebody else has it. */
export const isOver = (work: Work | null): boolean =>
  work?.stage === 'sent' || work?.stage === 'closed'

/** What is still missing before a closing: how many things, and in words (1 条没做到、1 张照片). */
export function missingOf(
  { doneWhen, category }: Pick<ReportView, 'doneWhen' | 'category'>,
  { met, photos }: Pick<WorkDraft, 'met' | 'photos'>,
): Missing {
  const unmet = doneWhen.filter((_, place) => !met.includes(place)).length
  const unshot = category.photoOnDone && photos.length === 0 ? 1 : 0
  const words = [
    ...(unmet > 0 ? [`${unmet} 条没做到`] : []),
    ...(unshot > 0 ? [`${unshot} 张照片`] : []),
  ]
  return { count: unmet + unshot, words: words.join('、') }
}

function stageOf(report: ReportView, underWay: readonly HandlerSaying[]): Stage {
  if (underWay.includes('finish')) return 'sent'
  if (actionOf(report, 'accept')?.open) return 'accept'
  if (actionOf(report, 'contact')?.open && !underWay.includes('contact')) return 'contact'
  return actionOf(report, 'finish')?.open ? 'finish' : 'closed'
}

/** A report of a patrol has nobody to contact. */
function stepsOf({ status, source, contactedAt }: ReportView): WorkStep[] {
  const accepted = status !== 'pool' && status !== 'assigned'
  const contacted = contactedAt !== null
  const done = status === 'done' || status === 'closed'
  const steps = [
    { name: '受理', over: accepted },
    ...(source === 'patrol' ? [] : [{ name: '联系', over: accepted && contacted }]),
    { name: '办理', over: done },
    { name: '办结', over: done },
  ]
  const now = steps.findIndex(({ over }) => !over)
  return steps.map(({ name, over }, index) => ({
    name,
    state: over ? 'over' : index === now ? 'now' : 'next',
  }))
}

/** Somebody else has it, or it is over. */
function closedOf(report: ReportView): string {
  const { holder, statusText } = report
  if (actionOf(report, 'finish')) return statusText
  return holder ? `现在由${holder.name}办` : '还没派到人'
}
