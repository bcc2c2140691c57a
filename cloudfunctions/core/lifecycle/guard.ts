import type { ErrorCode } from '../../../miniprogram/contract/errors.ts'

/** What stands against an action, if anything. */
export type Guard<Facts extends readonly unknown[]> = (...facts: Facts) => ErrorCode | undefined

/** The first thing that stands against it, in the order that explains best. */
export const all =
  <Facts extends readonly unknown[]>(...guards: Guard<Facts>[]): Guard<Facts> =>
  (...facts) => {
    for (const guard of guards) {
      const refused = guard(...facts)
      if (refused) return refused
    }
    return undefined
  }
