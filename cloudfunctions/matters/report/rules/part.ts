import type { Holder, Report } from '../report-record.ts'

/** A part of what a step sets and drops. */
export type Part = { set?: Partial<Report>; drop?: readonly (keyof Report & string)[] }

/** Parts as one: what any of them sets stays, whatever another drops. */
export function together(...parts: readonly Part[]): Required<Part> {
  const set: Partial<Report> = Object.assign({}, ...parts.map((part) => part.set))
  const dropped = new Set(parts.flatMap(({ drop = [] }) => drop))
  return { set, drop: [...dropped].filter((field) => !(field in set)) }
}

/** Whose it is from now on (epoch ms): somebody's, or nobody's, in a pool. */
export const givenTo = (whom: Holder | undefined, now: number): Part =>
  whom
    ? { set: { assignee: whom }, drop: ['poolAt'] }
    : { set: { poolAt: now }, drop: ['assignee'] }

/** Where a report stands that somebody has, or nobody. */
export const standingWith = (whom: Holder | undefined): 'assigned' | 'pool' =>
  whom ? 'assigned' : 'pool'

/** It is over now (epoch ms): nothing waits any more. */
export const over = (now: number): Part => ({
  set: { endedAt: now },
  drop: ['question', 'request', 'poolAt'],
})
