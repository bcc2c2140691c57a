import type { CountName, Tally } from '../cell-record.ts'
import type { Figure } from './figures.ts'

/** Which of the records behind a figure: those that count, those that count half, or all. */
export type Share = 'part' | 'half' | 'whole'

/** Whether a record that counts as `facts` is among those behind a figure. */
export function isBehind(figure: Figure, share: Share, { counts, hours }: Tally): boolean {
  if (figure.kind === 'hours') return share !== 'half' && hours[figure.hours] !== undefined
  const name = countBehind(figure, share)
  return name !== undefined && (counts[name] ?? 0) > 0
}

function countBehind(
  figure: Exclude<Figure, { kind: 'hours' }>,
  share: Share,
): CountName | undefined {
  if (share === 'part') return figure.part
  if (figure.kind === 'count') return undefined
  if (share === 'whole') return figure.whole
  return figure.kind === 'share' ? figure.half : undefined
}
