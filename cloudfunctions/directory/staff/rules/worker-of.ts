import type { Holder } from '../../../core/procedure/caller.ts'
import { staffName } from '../../person/rules/name.ts'
import type { Grid, GridWorker } from '../../place/place-record.ts'
import { whoWorks } from '../../place/rules/who-works.ts'

/** Somebody whom a grid names, as they have something in hand. */
export const asWorker = ({ id, name }: Pick<GridWorker, 'id' | 'name'>): Holder => ({
  id,
  name: staffName(name, 'worker'),
  role: 'worker',
})

/** Who has a grid's work at a moment (epoch ms), as they have something in hand; nobody where nobody is there. */
export function workerOf(
  grid: Pick<Grid, 'worker' | 'backup'> | undefined,
  now: number,
): Holder | undefined {
  const person = grid && whoWorks(grid, now)?.person
  return person && asWorker(person)
}
