import type { ErrorCode } from '../../../miniprogram/contract/errors.ts'

/** An expected failure: a code the user gets a sentence for, and the fresh report where that helps. */
export type Failure = { readonly failure: ErrorCode; readonly report?: unknown }

/** Says that a procedure fails in an expected way. Surprises are thrown instead. */
export function fail(failure: ErrorCode, report?: unknown): Failure {
  return report === undefined ? { failure } : { failure, report }
}

/** Whether a value is a {@link Failure}. */
export function isFailure<T>(value: T | Failure): value is Failure {
  return typeof value === 'object' && value !== null && 'failure' in value
}
