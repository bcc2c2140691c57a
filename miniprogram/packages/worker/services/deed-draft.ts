import { shelf } from '../../../services/store'
import { newToken } from '../../../services/tokens'

/** What a handler does with a report by saying why. */
export type DeedKind = 'return' | 'ask' | 'extend' | 'suspend'

/** What is being said to return, ask, extend or suspend; each kind takes what it needs of it. */
export type DeedDraft = {
  /** Made with it, so that a second try does nothing twice. */
  token: string
  /** A reason that was tapped, and what was written beside it. */
  reason: string
  words: string
  /** How many days to wait; 0 while none is chosen. */
  days: number
  /** How much longer, such as `2wd`; empty while nothing is chosen. */
  limit: string
  /** Until which day, such as 2026-12-02; empty while none is chosen. */
  until: string
}

const shelfOf = (kind: DeedKind, reportId: string) => shelf<DeedDraft>(`${kind}:${reportId}`)

/** What was being said, or nothing yet. */
export const deedDraft = (kind: DeedKind, reportId: string): DeedDraft =>
  shelfOf(kind, reportId).read() ?? {
    token: newToken(),
    reason: '',
    words: '',
    days: 0,
    limit: '',
    until: '',
  }

/** Keeps what is being said, from its first letter on. */
export function keepDeedDraft(kind: DeedKind, reportId: string, draft: DeedDraft): void {
  shelfOf(kind, reportId).write(draft)
}

/** Forgets it once it has arrived. */
export const dropDeedDraft = (kind: DeedKind, reportId: string): void =>
  shelfOf(kind, reportId).drop()
