import type { World } from '../../core/procedure/procedure.ts'
import { type Holder, type Report, reports } from '../../matters/report/report-record.ts'
import { handOverStep } from '../../matters/report/rules/hand-over.ts'
import { isHolder } from '../../matters/report/rules/see.ts'
import { writeStep } from '../../matters/report/write-step.ts'
import { staffName } from '../person/rules/name.ts'
import { type GridWorker, grids } from '../place/place-record.ts'
import { isThere, whoWorks } from '../place/rules/who-works.ts'
import { readSupervisors } from './read-supervisor.ts'
import type { Leave } from './staff-record.ts'

/** How often it is tried again when others wrote first. */
const TRIES = 8

/**
 * Hands a report over from somebody who is away or has left: to the backup that their leave
 * names, else whoever has that grid's work, else to the pool; one that goes around the community
 * to another supervisor of its areas. Nothing happens when they have it no more.
 * @throws Error when others kept writing; what is left is handed over at the next go.
 */
export async function handOverReport(
  world: World,
  held: Report,
  leave: Leave,
  backup: GridWorker | undefined,
): Promise<void> {
  let report: Report | undefined = held
  for (let tried = 0; tried < TRIES; tried++) {
    if (!report?.open || !isHolder(report, { id: leave.person, roles: [] })) return
    const whom = await whoTakesOver(world, report, leave.person, backup)
    const acting = { by: 'system', as: 'system', at: world.now, token: leave._id } as const
    if (await writeStep(world, report, handOverStep(whom, world.now), acting)) return
    report = await world.db.read(reports, held._id)
  }
  throw new Error('others kept writing')
}

async function whoTakesOver(
  world: World,
  { areas, assignee, place }: Report,
  leaver: string,
  backup: GridWorker | undefined,
): Promise<Holder | undefined> {
  if (assignee?.role === 'supervisor') {
    const [supervisor] = await readSupervisors(world, areas.at(-1) ?? '', leaver)
    return supervisor
  }
  const grid = place.grid ? await world.db.read(grids, place.grid) : undefined
  const person =
    backup && isThere(backup, world.now) ? backup : grid && whoWorks(grid, world.now)?.person
  if (!person || person.id === leaver) return undefined
  return { id: person.id, name: staffName(person.name, 'worker'), role: 'worker' }
}
