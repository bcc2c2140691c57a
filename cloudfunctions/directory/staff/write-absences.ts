import type { World } from '../../core/procedure/world.ts'
import { grids } from '../place/place-record.ts'
import { readRunningLeaves } from './read-leaves.ts'
import { readOnGrids } from './read-on-grids.ts'
import { absencesOf } from './rules/absences.ts'

type Writing = Pick<World, 'db' | 'now'>

/**
 * Writes on every grid that names somebody when they are away and who stands in, so that routing
 * need not ask; and the same for everybody whose leave counts on them. Doing it again is harmless.
 */
export async function writeAbsences(world: Writing, person: string): Promise<void> {
  const counting = await readRunningLeaves(world, { backup: person })
  const touched = new Set([person, ...counting.map((leave) => leave.person)])
  for (const one of touched) await writeOn(world, one)
}

async function writeOn(world: Writing, person: string): Promise<void> {
  const own = await readRunningLeaves(world, { person })
  const named = await readOnGrids(world, [person, ...own.flatMap(({ backup }) => backup ?? [])])
  const worker = named.get(person)
  if (!worker) return
  const away = absencesOf(own, named)
  const { db } = world
  const told = { ...worker, ...(away.length > 0 ? { away } : {}) }
  await db.changeAll(grids, { 'worker.id': person }, { set: { worker: told } })
  await db.changeAll(grids, { 'backup.id': person }, { set: { backup: told } })
}
