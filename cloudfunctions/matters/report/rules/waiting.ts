import type { RequestKind } from '../../../../miniprogram/contract/request.ts'
import type { Calendar } from '../../../core/clock/calendar.ts'
import { limitWords } from '../../../core/clock/limit.ts'
import { type Said, said } from '../../../core/lifecycle/content.ts'
import type { Report } from '../report-record.ts'
import { dueWith } from './promise.ts'
import type { TimelineFacts } from './report-timeline.ts'

/** A question that waits for the reporter, and until when the clock stands still for it (epoch ms). */
export type QuestionView = Said & { at: number; until: number }

/** What is asked for. */
export type Asked = {
  kind: RequestKind
  /** How much longer it would take, in words; empty where nothing of that kind was asked. */
  limit: string
  /** When it would be due then (epoch ms). */
  dueAt: number | null
  /** The end of a suspension (epoch ms). */
  until: number | null
  /** What is to be corrected, as it is called now and then; empty where nothing is. */
  was: string
  becomes: string
}

/** A request that waits for a decision: whose, why, for what, and who decides. */
export type RequestView = Said &
  Asked & { at: number; who: string; waitsFor: 'steward' | 'supervisor' }

/** What a request that waits asks for, if there is one. */
export function askedOf(calendar: Calendar, report: Report): Asked | null {
  if (!report.request) return null
  const { kind, limit, until = null, correction } = report.request
  return {
    ...{ kind, until },
    limit: limit ? limitWords(limit) : '',
    was: correction?.was ?? '',
    becomes: correction?.is ?? '',
    dueAt: limit ? dueWith(calendar, report, limit) : null,
  }
}

/** The question that waits for the reporter, if any. */
export function questionOf(
  { question, history, content }: Report,
  { links }: Pick<TimelineFacts, 'links'>,
): QuestionView | null {
  const asked = history.find(({ version }) => version === question)
  if (!asked) return null
  return { ...said(content[asked.version], links), at: asked.at, until: asked.until ?? asked.at }
}

/** The request that waits for a decision, if any. */
export function requestOf(
  report: Report,
  { links, nameOf, city }: TimelineFacts & { city: { calendar: Calendar } },
): RequestView | null {
  const { request, history, content } = report
  const asked = askedOf(city.calendar, report)
  const entry = history.find(({ version }) => version === request?.version)
  if (!request || !asked || !entry) return null
  const { at, version, waitsFor } = request
  return { ...said(content[version], links), ...asked, at, waitsFor, who: nameOf(entry) }
}
