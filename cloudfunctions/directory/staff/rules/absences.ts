import type { Away, GridWorker, Stretch } from '../../place/place-record.ts'
import type { Leave } from '../staff-record.ts'

/** A leave as the stretch that it is; nothing when it was cancelled, or was for good. */
const stretchOf = ({ from, until, cancelledAt }: Leave): Stretch | undefined =>
  until === undefined || cancelledAt !== undefined ? undefined : { from, until }

/**
 * When somebody is away, by all their leaves: those that overlap or follow at once are one
 * absence, and whom the leave written last named stands in. Of `named` only those do who are known.
 */
export function absencesOf(
  leaves: readonly Leave[],
  named: ReadonlyMap<string, GridWorker>,
): Away[] {
  const absences: (Stretch & { of: Leave[] })[] = []
  for (const leave of [...leaves].sort((a, b) => a.from - b.from)) {
    const stretch = stretchOf(leave)
    const last = absences.at(-1)
    if (!stretch) continue
    if (last && stretch.from <= last.until) {
      last.until = Math.max(last.until, stretch.until)
      last.of.push(leave)
    } else absences.push({ ...stretch, of: [leave] })
  }
  return absences.map(({ from, until, of }) => {
    const [lastNamed] = of.sort((a, b) => b.at - a.at).flatMap(({ backup }) => backup ?? [])
    const backup = lastNamed && named.get(lastNamed)
    return { from, until, ...(backup ? { backup } : {}) }
  })
}

/** When somebody is away, by all their leaves, whoever stands in. */
export const stretchesOf = (leaves: readonly Leave[]): Stretch[] =>
  absencesOf(leaves, new Map()).map(({ from, until }) => ({ from, until }))
