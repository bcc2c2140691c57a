/** An index of a collection: its fields in order, and whether their values must be unique. */
export type Index = {
  name: string
  keys: Record<string, 1 | -1 | '2dsphere'>
  unique?: true
}

/** Why a field is kept, who gets to see it, and for how long it stays (PIPL art. 6, 17, 19). */
export type Field = { purpose: string; seenBy: string; kept: string }

/**
 * How long a document stays: so many days after what `since` names, a moment (epoch ms) or a month
 * (`YYYY-MM`). `file` names the field with the id of a file that goes with it. The timer removes it.
 */
export type Retention = { since: string; days: number; as?: 'month'; file?: string }

/**
 * A collection of documents of type T: its name, its indexes, a note on every field, so that no
 * field is stored that nobody answers for, and how long documents stay where time ends it.
 */
export type Collection<T extends { _id: string }> = {
  name: string
  indexes: readonly Index[]
  fields: Record<keyof T, Field>
  retention?: Retention
}
