import type { Field, Index } from '../cloud/collection.ts'
import type { ActingAs } from '../procedure/caller.ts'

/** A recording, by its file id. */
export type Voice = { file: string; seconds: number }

/** What somebody said or showed: the one removable place for words, photos (file ids) and voice. */
export type Content = { words?: string; photos?: string[]; voice?: Voice }

/** One step of a record's life. Append-only; what was said with it lies in `content[version]`. */
export type HistoryEntry = {
  /** The version that this step made. */
  version: number
  /** Epoch ms. */
  at: number
  /** Random id of the person, or `system`. */
  by: string
  as: ActingAs
  /** What people call them, where the record keeps it. */
  who?: string
  action: string
  from?: string
  to: string
  /** The client's mark of one intention: the same token, the same step. */
  token: string
  /** SHA-256 of the files that it showed, once they were taken over, in their order. */
  sums?: string[]
  /** The deadlines that came with this step. */
  fired?: string[]
}

/**
 * Effects that nobody has confirmed yet: those of the entries from version `from` on. The timer
 * takes them up at `resumeAt` (epoch ms); `tries` counts the failures since.
 */
export type Outbox = { from: number; resumeAt: number; tries: number }

/** What every record with a life keeps, whatever it is about. */
export type Lifecycle<Entry extends HistoryEntry = HistoryEntry> = {
  _id: string
  status: Entry['to']
  /** Whether it still waits for somebody. */
  open: boolean
  version: number
  /** By the version that said it. */
  content: Record<string, Content>
  history: Entry[]
  /** The one moment at which the timer looks at it: its next deadline or its outbox (epoch ms). */
  nextAt?: number
  /** Deadlines that have come, so that each comes once. */
  fired: string[]
  /** The first year without a notice that a date was reckoned through: it is provisional. */
  unnoticed?: number
  outbox?: Outbox
}

/** What the timer finds records by. */
export const lifecycleIndexes: readonly Index[] = [
  { name: 'next', keys: { nextAt: 1 } },
  { name: 'provisional', keys: { unnoticed: 1 } },
]

const inner = (purpose: string): Field => ({ purpose, seenBy: 'nobody', kept: 'as history' })

/** Notes on the fields that only the lifecycle itself reads. */
export const lifecycleFields = {
  nextAt: inner('finds what time brings'),
  fired: inner('what time has brought'),
  outbox: inner('what should still follow'),
} as const satisfies Partial<Record<keyof Lifecycle, Field>>
