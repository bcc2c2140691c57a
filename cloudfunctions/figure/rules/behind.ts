import type { Tally } from '../record.ts'
import type { Figure } from './figures.ts'

/** Which of the records behind a figure: those that count, those that count half, or all. */
export type Share = 'part' | 'half' | 'whole'

/** Whether a record that counts as `facts` is among those behind a figure. */
export function isBehind(figure: Figure, share: Share, { counts, hours }: Tally): boolean {
  if (figure.kind === 'hours') return hours[figure.hours] !== undefined
  if (figure.kind === 'count') return (counts[figure.part] ?? 0) > 0
  if (share === 'half') {
    return figure.kind === 'share' && figure.half !== undefined && (counts[figure.half] ?? 0) > 0
  }
  return (counts[figure[share]] ?? 0) > 0
}
