import type { ReportAction } from '../../../../miniprogram/contract/action.ts'
import { answerTold } from '../../../../miniprogram/contract/answer.ts'
import { type RequestKind, requestLabel } from '../../../../miniprogram/contract/request.ts'
import { sourceLabel } from '../../../../miniprogram/contract/source.ts'
import { dayWords } from '../../../core/clock/date.ts'
import { limitWords } from '../../../core/clock/limit.ts'
import { type Links, type Said, said } from '../../../core/lifecycle/content.ts'
import { readFired } from '../../../core/lifecycle/deadlines.ts'
import { type HistoryItem, newestFirst } from '../../../core/lifecycle/timeline.ts'
import type { Department } from '../../../core/procedure/city.ts'
import type { Entry, Report, WhistleEvent } from '../report-record.ts'
import type { ReportDeadline } from './report-deadlines.ts'

/** A step of a report's life, told to whoever may see it. */
export type TimelineItem = Said &
  HistoryItem<ReportAction> & {
    /** Who did it: 王社工, 反映人. */
    who: string
    /** What it was, beyond the action: to whom, which answer, until when. */
    told: string
  }

/** What the words of a timeline need besides the report. */
export type TimelineFacts = {
  departments: readonly Department[]
  /** What a person is called by whoever looks, in the role they acted in. */
  nameOf(entry: Pick<Entry, 'by' | 'as'>): string
  links: Links
}

/** A report's life, the newest step first. */
export function timeline(report: Report, facts: TimelineFacts): TimelineItem[] {
  const { departments, nameOf, links } = facts
  const nameOfDepartment = (code: string) =>
    departments.find((department) => department.code === code)?.short ?? '部门'
  return newestFirst(report, (entry: Entry) => ({
    who: nameOf(entry),
    told: tell[entry.action]({ entry, report, nameOfDepartment }),
    ...said(report.content[entry.version], links),
  }))
}

type Facts = { entry: Entry; report: Report; nameOfDepartment(code: string): string }
type Tell = (facts: Facts) => string

const nothing: Tell = () => ''
const always =
  (words: string): Tell =>
  () =>
    words

/** What a step was, in words; nothing where its name says it all. */
const tell: Record<ReportAction, Tell> = {
  submit: ({ report: { source } }) => (source === 'resident' ? '' : sourceLabel[source]),
  claim: always('凭条用上了，往后由反映人自己跟'),
  assign: ({ entry: { whom } }) => (whom ? `派给${whom.name}` : '交给社区，由社区派人'),
  return: always('退回，等着重新派人'),
  accept: nothing,
  contact: nothing,
  note: nothing,
  ask: ({ entry: { until } }) => `等居民回复，最多等到${day(until)}`,
  reply: nothing,
  add: nothing,
  extend: ({ entry: { limit } }) => `想延期${length(limit)}，等批`,
  suspend: ({ entry: { until } }) => `想挂账到${day(until)}，等批`,
  correct: ({ entry: { corrected } }) => `想更正：${change(corrected)}，等批`,
  resume: ({ entry: { as } }) =>
    as === 'system' ? '等的日子到了，时钟接着走' : '不用再等了，时钟接着走',
  whistle: ({ entry: { whistle }, nameOfDepartment }) =>
    whistle ? whistleTold[whistle.event](nameOfDepartment(whistle.department ?? '')) : '',
  finish: nothing,
  decline: nothing,
  object: always('提了异议，等督办看'),
  merge: ({ report: { merged } }) => (merged ? `并入 ${merged.number}` : '并入另一件'),
  apart: always('拆出来，单独办'),
  answer: ({ entry: { answer } }) => (answer ? answerTold[answer] : ''),
  check: ({ entry: { to } }) => (to === 'closed' ? '看过了，做好了' : '看过了，没做好，请再办'),
  reopen: ({ entry: { request } }) => (request ? '想再办一次，等批' : '请再办一次'),
  withdraw: nothing,
  takeOff: always('从公示里撤下了'),
  unclaim: always('凭条用错了人，收回来了'),
  publish: ({ entry: { publish } }) => (publish ? '同意办好后公示' : '不要公示了'),
  grant: ({ entry }) => `同意${requested(entry)}${isHalfGranted(entry) ? '，还要督办批' : ''}`,
  deny: ({ entry }) => `没同意${requested(entry)}`,
  handover: ({ entry: { whom } }) => (whom ? `转给${whom.name}` : '原来的人不在，正在派人'),
  remind: always('提醒过经办人'),
  escalate: ({ entry: { fired = [] } }) => escalated(fired),
  lapse: ({ entry }) => `${requested(entry)}没等到批，作废了`,
  close: always('到时候没有回答，就此结束'),
  erase: always('反映人注销了，说过的话和照片都删了'),
  forget: always('结束久了，代留的称呼和电话删了'),
  reckon: always('放假安排出来了，日子重新算过'),
}

/** What time found undone, the weightiest first. */
function escalated(fired: readonly string[]): string {
  const found = new Set(fired.map((id) => readFired<ReportDeadline>(id).what))
  if (found.has('late')) return '到时候还没办好，告诉了上一级'
  return found.has('pool') ? '还没有人接，告诉了上一级' : '该先回个话了，提醒过经办人'
}

/** A suspension is granted twice: its end stands in the entry that makes it one. */
const isHalfGranted = ({ request, until }: Entry): boolean =>
  request === 'suspend' && until === undefined

const whistleTold: Record<WhistleEvent, (department: string) => string> = {
  asked: () => '想吹哨，等社区同意',
  blown: () => '已吹哨，部门会来',
  denied: () => '社区没同意吹哨',
  joined: (department) => `${department}报到了`,
  refused: (department) => `${department}说不归它管`,
  responded: (department) => `${department}答复了`,
  ruled: (department) => `督办定了，由${department}主办`,
  checked: () => '社区到现场看过了',
}

const requested = (entry: Entry): string =>
  entry.request ? `${requestLabel[entry.request]}${extent[entry.request](entry)}` : ''

const extent: Record<RequestKind, (asked: Pick<Entry, 'limit' | 'until' | 'corrected'>) => string> =
  {
    correct: ({ corrected }) => `：${change(corrected)}`,
    extend: ({ limit }) => length(limit),
    suspend: ({ until }) => (until === undefined ? '' : `到${day(until)}`),
    reopen: () => '',
    object: () => '',
  }

/** What stood there, and what is right. */
const change = ({ was, is } = { was: '', is: '' }): string => `${was} 改成 ${is}`

const length = (limit: string | undefined): string => (limit ? ` ${limitWords(limit)}` : '')

/** A day of a history: it stays the same whenever it is read. */
const day = (at = 0): string => ` ${dayWords(at)}`
