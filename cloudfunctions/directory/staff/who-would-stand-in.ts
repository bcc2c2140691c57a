import type { Context } from '../../core/procedure/context.ts'
import type { Person, Post } from '../person/person-record.ts'
import { grids } from '../place/place-record.ts'
import { isThere } from '../place/rules/who-works.ts'
import { findStandIns } from './find-stand-ins.ts'
import { readOnGrids } from './read-on-grids.ts'
import { readSupervisors } from './read-supervisor.ts'
import { asWorker } from './rules/worker-of.ts'

/** The names of who would stand in for somebody who went away now; `backup` where their leave names somebody. */
export async function whoWouldStandIn(
  context: Pick<Context, 'db' | 'now'>,
  { _id, roles }: Person,
  backup: string | undefined,
): Promise<string[]> {
  const leave = { person: _id, from: context.now, ...(backup ? { backup } : {}) }
  const { standing } = await findStandIns(context, leave)
  const works = roles.some(({ role }) => role === 'worker')
  const workers = works ? await workersFor(context, _id, backup) : []
  return [...new Set([...workers, ...standing.map(({ name }) => name)])]
}

/**
 * The name of who would have the work of somebody who left a post for good: of a grid's worker its backup,
 * of a supervisor another one. Nobody, where it would wait for one: in the pool, or in the department.
 */
export async function whoWouldFollow(
  context: Pick<Context, 'db' | 'now'>,
  person: string,
  { role, area }: Post,
): Promise<string[]> {
  if (role === 'supervisor') {
    const others = await readSupervisors(context, area, person)
    return others.slice(0, 1).map(({ name }) => name)
  }
  const { backup } = (role === 'worker' && (await context.db.read(grids, area))) || {}
  const follows = backup && backup.id !== person && isThere(backup, context.now)
  return follows ? [asWorker(backup).name] : []
}

/** Whoever of the grids' backups, or whom the leave names, is there. */
async function workersFor(
  context: Pick<Context, 'db' | 'now'>,
  person: string,
  named: string | undefined,
): Promise<string[]> {
  const { db, now } = context
  const [own, known] = await Promise.all([
    db.find(grids, { 'worker.id': person }, { limit: 100 }),
    readOnGrids(context, named ? [named] : []),
  ])
  const first = named && known.get(named)
  const backups = own.flatMap(({ backup }) => backup ?? [])
  const there = [...(first ? [first] : []), ...backups].filter((one) => isThere(one, now))
  const taking = first && there.includes(first) ? [first] : there
  return taking.filter(({ id }) => id !== person).map((one) => asWorker(one).name)
}
