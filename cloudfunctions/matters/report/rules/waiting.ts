import type { RequestKind } from '../../../../miniprogram/contract/request.ts'
import { limitWords } from '../../../core/clock/limit.ts'
import { type Said, said } from '../../../core/lifecycle/content.ts'
import type { Report } from '../report-record.ts'
import type { TimelineFacts } from './report-timeline.ts'

/** A question that waits for the reporter, and until when the clock stands still for it (epoch ms). */
export type QuestionView = Said & { at: number; until: number }

/** A request that waits for a decision: whose, why, for how long, and who decides. */
export type RequestView = Said & {
  kind: RequestKind
  at: number
  who: string
  /** How much longer it would take, in words; empty where nothing of that kind was asked. */
  limit: string
  until: number | null
  waitsFor: 'steward' | 'supervisor'
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
  { request, history, content }: Report,
  { links, nameOf }: TimelineFacts,
): RequestView | null {
  const asked = request && history.find(({ version }) => version === request.version)
  if (!asked) return null
  const { kind, at, version, limit, until, waitsFor } = request
  return {
    ...said(content[version], links),
    ...{ kind, at, waitsFor, who: nameOf(asked) },
    limit: limit ? limitWords(limit) : '',
    until: until ?? null,
  }
}
