import type { ErrorCode } from '../../../miniprogram/contract/errors.ts'
import type { Collection } from '../cloud/collection.ts'
import type { ActingAs } from '../procedure/caller.ts'
import type { Deadline } from './deadlines.ts'
import type { Content, HistoryEntry, Lifecycle } from './lifecycle-record.ts'

/** A step to be taken: the action, where it leads, what is said with it, and what else it sets. */
export type Step<E extends HistoryEntry, R extends Lifecycle<E>> = {
  action: E['action']
  to: R['status']
  content?: Content
  set?: Partial<R>
  drop?: readonly (keyof R & string)[]
  entry?: Partial<Omit<E, keyof HistoryEntry>> & Pick<HistoryEntry, 'fired' | 'sums'>
}

/** Who takes a step, as what and by which name, when (epoch ms), and by which token. */
export type Acting = { by: string; as: ActingAs; who?: string; at: number; token: string }

/**
 * What a noun says of its records with a life; `T` is what of the city their time is counted by.
 * All functions are pure.
 */
export type Kind<E extends HistoryEntry, R extends Lifecycle<E>, T> = {
  collection: Collection<R>
  /** How it is said that there is none, and that a decision was made on an old one. */
  codes: { unknown: ErrorCode; changed: ErrorCode }
  /** Whether a record of that status still waits for somebody. */
  isOpen(status: R['status']): boolean
  /** Whether an entry only tells: a decision made before it is still one on the same state. */
  isNotice(entry: E): boolean
  /** Fields reckoned anew with each step; what `of` does not give is dropped. */
  dates?: { fields: readonly (keyof R & string)[]; of(record: R, city: T): Partial<R> }
  /** All that time brings to a record as it stands, whether it has come already or not. */
  deadlines(record: R, city: T): readonly Deadline[]
  /** The step that time takes with what is due; which deadlines those are is noted by the kit. */
  stepByTime(record: R, due: readonly Deadline[], city: T, now: number): Step<E, R>
  /** The step that reckons an open record's provisional dates anew. */
  reckon(record: R, city: T): Step<E, R>
}
