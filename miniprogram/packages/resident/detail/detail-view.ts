/** A report in words, as its reporter reads it. */
import { requestLabel } from '../../../contract/request'
import { isOpen, type ReportStatus } from '../../../contract/status'
import { callStateLabel } from '../../../contract/whistle'
import {
  byWords,
  dayWords,
  dueWords,
  spanWords,
  whenWords,
} from '../../../services/words/date-words'
import { actionOf, type ReportView } from '../../../services/words/report-view'
import { calledBy } from '../services/called-by'

/**
 * A report as its page shows it. Until it is accepted, its promise stands there as a house; later
 * it is a flat card, and nothing once it was declined, merged or withdrawn.
 */
export function viewDetail(report: ReportView) {
  const { status, holder, said, contactedAt, restOf, rest, limits } = report
  return {
    fresh: status === 'pool' || status === 'assigned',
    promised: isOpen[status] || status === 'done' || status === 'closed',
    ...calledBy(report),
    took: tookOf(report),
    words: said.words,
    photos: said.photos.map(({ url }) => url),
    name: holder?.name ?? '',
    due: dueWords(report.dueAt),
    from: `${whenWords(report.promisedAt)} 交办`,
    /** Whether the clock says more than by when. */
    presses: !report.clock.text.includes(dueWords(report.dueAt)),
    /** How long it may take, once that was extended. */
    limits: limits.length > 1 ? limits.join('，') : '',
    contact: contactedAt === null ? byWords(report.contactBy) : '',
    /** The report that this is the rest of, or that its own rest became. */
    others: [
      ...(restOf ? [{ id: restOf, words: '这是上一件没解决的部分' }] : []),
      ...(rest ? [{ id: rest, words: '没解决的部分，另开了一件' }] : []),
    ],
    question: questionOf(report),
    request: requestOf(report),
    whistles: report.whistles.map(whistleOf),
    why: whyNot(report),
  }
}

/** How long it took and how that was to what was promised, once it is done; empty until then. */
function tookOf({ status, timeline, promisedAt, dueAt }: ReportView): string {
  const done = timeline.find(({ action }) => action === 'finish')?.at
  if (isOpen[status] || done === undefined) return ''
  const early = dueAt - done
  const than = early >= 0 ? `早 ${spanWords(early)}` : `晚 ${spanWords(-early)}`
  return `${spanWords(done - promisedAt)}，${than}`
}

/** What {@link viewDetail} makes. */
export type DetailView = ReturnType<typeof viewDetail>

function questionOf({ question, holder }: ReportView) {
  if (!question) return null
  const { words, photos, voice, until } = question
  return {
    title: `${holder?.name ?? '社工'}有一句要问您`,
    words,
    voice,
    photos: photos.map(({ url }) => url),
    wait: `等您回复，时钟停着，最多等到 ${dayWords(until)}`,
  }
}

const decider = { steward: '社区', supervisor: '督办' } as const

/** What somebody asked leave for, while it waits for a decision. */
function requestOf({ request }: ReportView) {
  if (!request) return null
  const { kind, who, limit, until, was, becomes, waitsFor, words } = request
  const change = becomes && `：${was} 改成 ${becomes}`
  const extent = change || (until ? `到 ${dayWords(until)}` : limit && ` ${limit}`)
  return { title: `${who}想${requestLabel[kind]}${extent}，等${decider[waitsFor]}定`, words }
}

function whistleOf({ id, open, departments, dueAt }: ReportView['whistles'][number]) {
  return {
    id,
    title: open ? '部门一起来办' : '部门来过了',
    due: open ? `${dueWords(dueAt)} 前答复` : '',
    departments: departments.map(({ name, lead, state }) => ({
      name,
      part: lead ? '主办' : '协办',
      state: callStateLabel[state],
    })),
  }
}

/** What people may miss at the end of a report's life. */
const missed: Partial<Record<ReportStatus, 'object' | 'apart' | 'reopen'>> = {
  closed: 'reopen',
  declined: 'object',
  merged: 'apart',
}

/** Why what people may miss is not open now; empty where nothing is amiss. */
function whyNot(report: ReportView): string {
  if (!report.mine) return ''
  if (isOpen[report.status]) return '还没办结，办好了再请您回答'
  const action = missed[report.status]
  return (action && actionOf(report, action)?.why) ?? ''
}
