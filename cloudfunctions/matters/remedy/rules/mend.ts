import { DAY, dayOf, midnightOf } from '../../../core/clock/date.ts'
import type { Remedy } from '../remedy-record.ts'

/** What is to be mended, as whoever did the work sees it. Moments are epoch ms. */
export type Mend = {
  id: string
  words: string
  /** When it was asked. */
  at: number
  /** By the end of which day: the minute would tell when somebody rated. */
  dueAt: number
  /** What was said to it last. */
  reply: string
  /** Whether it may still be replied to. */
  open: boolean
}

/** A remedy for the eyes of whoever did the work: what to mend, and nothing that leads to who rated. */
export function mendFor({ _id, mend, history, content, dueAt, status }: Remedy): Mend | undefined {
  const asked = history.find(({ version }) => version === mend)
  if (!asked) return undefined
  const replied = history.findLast(({ action }) => action === 'reply')
  return {
    id: _id,
    words: content[asked.version]?.words ?? '',
    at: asked.at,
    dueAt: midnightOf(dayOf(dueAt)) + DAY - 60_000,
    reply: replied ? (content[replied.version]?.words ?? '') : '',
    open: status === 'rectifying',
  }
}
