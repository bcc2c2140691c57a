import { holds } from '../../../core/clock/stretch.ts'
import type { Away, Grid, GridWorker } from '../place-record.ts'

/** Who has a grid's work at a moment, and for whom they stand in, if they do. */
export type AtWork = { person: GridWorker; instead?: GridWorker }

/** The absence that a worker is in at a moment (epoch ms); nothing while they are there. */
export const absenceOf = ({ away }: GridWorker, now: number): Away | undefined =>
  away?.find(holds(now))

/** Whether a worker is there at a moment (epoch ms). */
export const isThere = (worker: GridWorker, now: number): boolean => !absenceOf(worker, now)

/**
 * Who has a grid's work at a moment (epoch ms): its worker; while they are away whom their leave
 * names, else the grid's backup, who also helps where nobody works. Nobody, when nobody is there.
 */
export function whoWorks(
  { worker, backup }: Pick<Grid, 'worker' | 'backup'>,
  now: number,
): AtWork | undefined {
  const absence = worker && absenceOf(worker, now)
  if (worker && !absence) return { person: worker }
  const person = [absence?.backup, backup].find((one) => one && isThere(one, now))
  return person && { person, ...(worker ? { instead: worker } : {}) }
}
