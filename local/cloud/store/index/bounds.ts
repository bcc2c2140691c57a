import { compareValues, typeRank } from '../order.ts'

/** One end of a range. */
export type End = { value: unknown; inclusive: boolean }

/** What to look up: equal values for the leading fields, then perhaps a range on the next. */
export type Bounds = { prefix: readonly unknown[]; low?: End; high?: End }

/**
 * Whether a value lies before (-1), within (0) or behind (1) a range, which holds values of one
 * type only, as MongoDB compares them.
 */
export function sideOfRange(value: unknown, { low, high }: Omit<Bounds, 'prefix'>): number {
  const end = low ?? high
  if (end === undefined) return 0
  const rank = typeRank(value) - typeRank(end.value)
  if (rank !== 0) return rank
  if (low !== undefined && compareValues(value, low.value) < (low.inclusive ? 0 : 1)) return -1
  if (high !== undefined && compareValues(value, high.value) > (high.inclusive ? 0 : -1)) return 1
  return 0
}

/** The first position whose item is not `before`. */
export function bisect<T>(items: readonly T[], before: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && before(item)) low = middle + 1
    else high = middle
  }
  return low
}
