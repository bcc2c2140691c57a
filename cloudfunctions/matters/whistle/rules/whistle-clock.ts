import type { ClockFace } from '../../../../miniprogram/contract/clock.ts'
import type { WhistleStatus } from '../../../../miniprogram/contract/whistle.ts'
import { dayWords } from '../../../core/clock/date.ts'
import { clockFace } from '../../../core/clock/face.ts'
import type { Whistle } from '../whistle-record.ts'
import { type Timing, waitsOf } from './whistle-deadlines.ts'

/** The clock of the answer; while a whistle is asked for, that of the steward's decision. */
export function whistleClock(whistle: Whistle, city: Timing, now: number): ClockFace {
  const { kind, status, open, since, dueAt: due, calls, history } = whistle
  const { join, respond } = city.rules.whistles[kind]
  const responded = calls.find(({ lead }) => lead)?.respondedAt
  const stopped = open ? responded : history.at(-1)?.at
  const limits = [status === 'asked' ? join : respond]
  if (stopped === undefined) return face(whistle, city, now, { limits, from: since, due })
  const text = `${dayWords(stopped)}${stoppedBy[status]}`
  return { ...face(whistle, city, now, { limits, from: since, due, stopped }), text }
}

const stoppedBy: Record<WhistleStatus, string> = {
  asked: '',
  blown: '',
  responded: '答复',
  checked: '复核',
  denied: '没同意',
  ended: '结束',
}

/** The clock of joining, while it runs; nothing when all have come or said why not. */
export function joinClock(whistle: Whistle, city: Timing, now: number): ClockFace | null {
  const { kind, open, since, joinBy, calls } = whistle
  const missing = calls.some(({ state }) => state === 'called')
  if (!open || !missing || joinBy === undefined) return null
  const limits = [city.rules.whistles[kind].join]
  return face(whistle, city, now, { limits, from: since, due: joinBy })
}

/** The clock of what it waits for first: somebody to join, a ruling, or the answer. */
export function pressingClock(whistle: Whistle, city: Timing, now: number): ClockFace {
  const [first] = waitsOf(whistle, city)
  if (first?.wait !== 'join' && first?.wait !== 'dispute') return whistleClock(whistle, city, now)
  const { kind, since, disputedAt = since } = whistle
  const from = first.wait === 'join' ? since : disputedAt
  const limits = [city.rules.whistles[kind].join]
  return face(whistle, city, now, { limits, from, due: first.due })
}

type Dated = { limits: string[]; from: number; due: number; stopped?: number }

const face = ({ unnoticed }: Whistle, city: Timing, now: number, dated: Dated): ClockFace =>
  clockFace(
    city.calendar,
    { ...dated, pauses: [], ...(unnoticed === undefined ? {} : { unnoticed }) },
    now,
  )
