import { overlap } from '../../core/clock/stretch.ts'
import type { Context } from '../../core/procedure/context.ts'
import { grids, type Stretch } from '../place/place-record.ts'

/** Takes somebody off the duty (值班) of a community for a stretch in which they are not there. */
export async function takeOffDuty(
  { db }: Pick<Context, 'db'>,
  community: string,
  person: string,
  stretch: Stretch,
): Promise<void> {
  const [grid] = await db.find(grids, { community }, { limit: 1 })
  const shifts = grid?.duty ?? []
  const duty = shifts.filter((shift) => shift.id !== person || !overlap(shift, stretch))
  if (duty.length < shifts.length) await db.changeAll(grids, { community }, { set: { duty } })
}
