import type { Holder } from '../../../cloudfunctions/core/procedure/caller.ts'
import type { Context } from '../../../cloudfunctions/core/procedure/context.ts'
import { staffName } from '../../../cloudfunctions/directory/person/rules/name.ts'
import { grids } from '../../../cloudfunctions/directory/place/place-record.ts'
import { whoWorks } from '../../../cloudfunctions/directory/place/rules/who-works.ts'
import type { Errand } from './errand-record.ts'

/** Who has the work of an errand's grid now; nobody, where nobody is there. One operation. */
export async function readWorker(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { area }: Pick<Errand, 'area'>,
): Promise<Holder[]> {
  const grid = await db.read(grids, area)
  const person = grid && whoWorks(grid, now)?.person
  return person ? [{ id: person.id, name: staffName(person.name, 'worker'), role: 'worker' }] : []
}
