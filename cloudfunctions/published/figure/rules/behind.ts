import type { Tally } from '../../../core/tally/tally.ts'
import type { CountName, Figure } from './figures.ts'

/** Which of the records behind a figure: those that count, those that count half, or all. */
export type Share = 'part' | 'half' | 'whole'

/** Whether a record that counts as `facts` is among those behind a figure. */
export function isBehind(figure: Figure, share: Share, { counts, hours }: Tally): boolean {
  if (figure.kind === 'hours') return share !== 'half' && hours[figure.hours] !== undefined
  const { [share]: name }: Partial<Record<Share, CountName>> = figure
  return Boolean(name && counts[name])
}
