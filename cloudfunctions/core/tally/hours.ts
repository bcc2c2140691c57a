import { DAY, HOUR } from '../clock/date.ts'

/** How many records lasted how long, by their hours rounded up: 1 … 48, then whole days as hours. */
export type Histogram = Readonly<Record<string, number>>

/** Up to here hours are told apart, from here on only days. */
const FINE = 48

/**
 * How long something lasted (ms), as a histogram has it: hours rounded up (at least 1), from 48 on
 * days rounded up, still as hours. So "half within 6 hours" holds of every one of that half.
 */
export function hoursOf(lasted: number): number {
  const hours = Math.max(1, Math.ceil(lasted / HOUR))
  // Stryker disable next-line EqualityOperator: 48 hours are two days either way
  return hours <= FINE ? hours : Math.ceil(lasted / DAY) * 24
}

/** How many a histogram has. */
export const sizeOf = (histogram: Histogram): number =>
  Object.values(histogram).reduce((sum, count) => sum + count, 0)

/**
 * The hours within which a share of them lasted, `tenths` of ten (5: the median, 9: P90), by the
 * nearest rank; nothing when there are none. Histograms can be added first: the answer is exact.
 */
export function within(histogram: Histogram, tenths: 5 | 9): number | undefined {
  const size = sizeOf(histogram)
  let reached = 0
  // Whole numbers that are keys stand in order, the smallest first.
  const inOrder = Object.keys(histogram).map(Number)
  return inOrder.find((hours) => {
    reached += histogram[hours] ?? 0
    return reached * 10 >= size * tenths
  })
}

/** Hours as people say them: 6 小时, 3 天. */
export const hoursInWords = (hours: number): string =>
  hours <= FINE ? `${hours} 小时` : `${hours / 24} 天`
