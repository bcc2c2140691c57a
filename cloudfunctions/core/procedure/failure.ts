import type { ErrorCode } from '../../../miniprogram/contract/errors.ts'

/** An expected failure: a code that the user gets a sentence for. */
export type Failure = { readonly failure: ErrorCode }

/** Says that a procedure fails in an expected way. Surprises are thrown instead. */
export const fail = (failure: ErrorCode): Failure => ({ failure })

/** Whether a value is a {@link Failure}. */
export function isFailure<T>(value: T | Failure): value is Failure {
  return typeof value === 'object' && value !== null && 'failure' in value
}
