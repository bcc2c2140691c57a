import { DAY, dayOf, midnightOf } from '../../../core/clock/date.ts'
import type { Remedy } from '../remedy-record.ts'

/** What is to be mended, as whoever did the work sees it. Moments are epoch ms. */
export type MendCard = {
  kind: 'mend'
  id: string
  words: string
  /** When it was asked. */
  at: number
  /** By when, to the day. */
  dueAt: number
  /** What was said to it last. */
  reply: string
}

/** By when it is to be mended: to the last minute of the day, since the true one would tell when somebody rated. */
export const mendBy = (dueAt: number): number => midnightOf(dayOf(dueAt)) + DAY - 60_000

/** A remedy for the eyes of whoever did the work: what to mend, and nothing that leads to who rated. */
export function mendFor({ _id, mend, history, content, dueAt }: Remedy): MendCard | undefined {
  const asked = history.find(({ version }) => version === mend)
  if (!asked) return undefined
  const replied = history.findLast(({ action }) => action === 'reply')
  return {
    kind: 'mend',
    id: _id,
    words: content[asked.version]?.words ?? '',
    at: asked.at,
    dueAt: mendBy(dueAt),
    reply: replied ? (content[replied.version]?.words ?? '') : '',
  }
}
