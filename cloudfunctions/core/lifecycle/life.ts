import type { ActionRow } from './guard.ts'

/** What a noun says of the life of its records; docs/lifecycles.md is printed from it. */
export type Life = {
  /** Each status as the screen says it. */
  statuses: Readonly<Record<string, string>>
  actions: Readonly<Record<string, ActionRow<string, string, string>>>
  /** What time brings: the names of the deadlines, and what they are. */
  deadlines: Readonly<Record<string, string>>
  /** What the house itself does besides, in its history's words, and when. */
  events?: Readonly<Record<string, string>>
}
