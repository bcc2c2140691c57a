/** What a report waits for, in words. */
import { requestLabel } from '../../../contract/request'
import { whenWords } from '../../../services/words/date-words'
import type { ReportView } from '../../../services/words/report-view'

/** Something that a report waits for, and where a tap on it leads. */
export type Wait = {
  key: string
  icon: string
  title: string
  words: string
  to: 'slip' | ''
}

/** All that a report waits for: a reply, a decision, somebody to take the slip. */
export const waitsOf = (report: ReportView): Wait[] => [
  ...questionOf(report),
  ...requestOf(report),
  ...slipOf(report),
]

function questionOf({ question }: ReportView): Wait[] {
  if (!question) return []
  const title = `等居民回复，最多到 ${whenWords(question.until)}`
  return [{ key: 'question', icon: 'message', title, words: question.words, to: '' }]
}

function requestOf({ request }: ReportView): Wait[] {
  if (!request) return []
  const { kind, limit, until, was, becomes, waitsFor, words } = request
  const change = becomes && `${was} 改成 ${becomes}`
  const much = change || limit || (until ? `到 ${whenWords(until)}` : '')
  const who = waitsFor === 'steward' ? '社区' : '街道'
  const title = `等${who}批：${requestLabel[kind]} ${much}`
  return [{ key: 'request', icon: 'clock-paused', title, words, to: '' }]
}

function slipOf({ slipOpen }: ReportView): Wait[] {
  if (!slipOpen) return []
  const words = '对方扫了码，才能自己看进度、回答、评价。'
  return [{ key: 'slip', icon: 'scan', title: '凭条还没给对方', words, to: 'slip' }]
}
