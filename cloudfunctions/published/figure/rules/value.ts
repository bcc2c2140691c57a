import { type Histogram, hoursInWords, sizeOf, within } from '../../../core/tally/hours.ts'
import type { Tally } from '../../../core/tally/tally.ts'
import type { CountName, Figure } from './figures.ts'
import { hundredths, percentWords } from './percent.ts'

/**
 * A figure's value: as a number for charts (per cent, points, hours, or how many), as words, what it
 * is made of (`half` of them count half), and P90 in words where it is hours. Without anything to
 * reckon from there is no number, and no words.
 */
export type Value = {
  number: number | null
  text: string
  part: number
  half: number
  whole: number
  p90: string
}

/** How much of a department's score is for being on time, and for what communities gave it, of 5. */
const weights = { onTime: 2n, given: 3n }

/** Reckons a figure from a tally. */
export function reckon(figure: Figure, { counts, hours }: Tally): Value {
  const of = (name: CountName): number => counts[name] ?? 0
  switch (figure.kind) {
    case 'count':
      return { ...none, number: of(figure.part), text: `${of(figure.part)}`, part: of(figure.part) }
    case 'hours':
      return ofHours(hours[figure.hours] ?? {})
    case 'score':
      return ofScore(of(figure.part), of(figure.whole), of(figure.given), of(figure.givable))
    case 'share': {
      const whole = of(figure.whole)
      const part = figure.leaves ? Math.max(0, whole - of(figure.part)) : of(figure.part)
      return ofShare(part, figure.half ? of(figure.half) : 0, whole)
    }
  }
}

const none: Value = { number: null, text: '', part: 0, half: 0, whole: 0, p90: '' }

function ofShare(part: number, half: number, whole: number): Value {
  if (whole === 0) return none
  const share = hundredths(BigInt(2 * part + half), BigInt(2 * whole))
  return { ...none, number: share / 100, text: `${percentWords(share, whole)}%`, part, half, whole }
}

/** 40 % for being on time, 60 % for what was given: one fraction, rounded once. */
function ofScore(part: number, whole: number, given: number, givable: number): Value {
  if (whole === 0 || givable === 0) return { ...none, part, whole }
  const [a, b, c, d] = [part, whole, given, givable].map(BigInt) as [bigint, bigint, bigint, bigint]
  const score = hundredths(weights.onTime * a * d + weights.given * c * b, 5n * b * d)
  return { ...none, number: score / 100, text: `${percentWords(score, whole)} 分`, part, whole }
}

function ofHours(histogram: Histogram): Value {
  const median = within(histogram, 5)
  if (median === undefined) return none
  const whole = sizeOf(histogram)
  const words = { text: hoursInWords(median), p90: hoursInWords(within(histogram, 9) ?? median) }
  return { ...none, number: median, ...words, part: whole, whole }
}
