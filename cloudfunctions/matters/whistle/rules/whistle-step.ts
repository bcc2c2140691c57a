import type { Step } from '../../../core/lifecycle/kind.ts'
import type { Whistle, WhistleEntry } from '../whistle-record.ts'

/** A step to be taken on a whistle. */
export type WhistleStep = Step<WhistleEntry, Whistle>
