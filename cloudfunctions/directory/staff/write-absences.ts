import type { Context } from '../../core/procedure/context.ts'
import { type Person, people, type StandsIn } from '../person/person-record.ts'
import { postsOf } from '../person/rules/posts.ts'
import { grids } from '../place/place-record.ts'
import { readRunningLeaves } from './read-leaves.ts'
import { readOnGrids } from './read-on-grids.ts'
import { absencesOf, stretchesOf } from './rules/absences.ts'
import type { Leave } from './staff-record.ts'

type Writing = Pick<Context, 'db' | 'now'>

/**
 * Writes with a person when they are away and for whom they stand in, so that whoever looks for them
 * need not ask; and on every grid that names them, or somebody whose leave counts on them, who stands
 * in there. Doing it again is harmless.
 */
export async function writeAbsences(context: Writing, person: string): Promise<void> {
  await writeWith(context, person)
  const counting = await readRunningLeaves(context, { backup: person })
  const touched = new Set([person, ...counting.map((leave) => leave.person)])
  for (const one of touched) await writeOn(context, one)
}

async function writeWith(context: Writing, id: string): Promise<void> {
  const person = await context.db.read(people, id)
  if (!person) return
  const [own, stood] = await Promise.all([
    readRunningLeaves(context, { person: id }),
    readRunningLeaves(context, { 'standIns.id': id }),
  ])
  const away = stretchesOf(own)
  const standsIn = stood.flatMap((leave) => standsInBy(leave, id))
  const before = (person.away ?? []).length + (person.standsIn ?? []).length
  if (before + away.length + standsIn.length === 0) return
  const posts = postsOf([...person.roles, ...standsIn])
  const set: Partial<Person> = { away, standsIn, posts }
  await context.db.change(people, { _id: id }, { set })
}

/** What somebody attends to by a leave that makes them stand in. */
const standsInBy = ({ person, from, until = from, standIns = [] }: Leave, id: string): StandsIn[] =>
  standIns
    .filter((standIn) => standIn.id === id)
    .map(({ role, area, department }) => ({
      ...{ role, area, for: person, from, until },
      ...(department ? { department } : {}),
    }))

async function writeOn(context: Writing, person: string): Promise<void> {
  const own = await readRunningLeaves(context, { person })
  const named = await readOnGrids(context, [person, ...own.flatMap(({ backup }) => backup ?? [])])
  const worker = named.get(person)
  if (!worker) return
  const away = absencesOf(own, named)
  const { db } = context
  const told = { ...worker, ...(away.length > 0 ? { away } : {}) }
  await db.changeAll(grids, { 'worker.id': person }, { set: { worker: told } })
  await db.changeAll(grids, { 'backup.id': person }, { set: { backup: told } })
}
