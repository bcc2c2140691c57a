import type { Step } from '../../../core/lifecycle/kind.ts'
import type { Remedy, RemedyEntry } from '../remedy-record.ts'

/** A step to be taken on a remedy. */
export type RemedyStep = Step<RemedyEntry, Remedy>
