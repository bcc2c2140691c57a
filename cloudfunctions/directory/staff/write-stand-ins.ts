import type { Context } from '../../core/procedure/context.ts'
import { people } from '../person/person-record.ts'
import { readHolders } from '../person/read-holders.ts'
import { staffName } from '../person/rules/name.ts'
import { readRunningLeaves } from './read-leaves.ts'
import { chooseStandIn, standInPosts } from './rules/stand-in.ts'
import { type Leave, leaves, type StandIn } from './staff-record.ts'
import { writeAbsences } from './write-absences.ts'

type Writing = Pick<Context, 'db' | 'now'>

/**
 * Sees to it that somebody stands in for every post that is without somebody: those that a person is
 * away from, and those in which they themselves stood in. Doing it again is harmless.
 * @returns who stands in, by the leave
 */
export async function writeStandIns(
  context: Writing,
  person: string,
): Promise<ReadonlyMap<string, readonly StandIn[]>> {
  const [own, others] = await Promise.all([
    readRunningLeaves(context, { person }),
    readRunningLeaves(context, { 'standIns.id': person }),
  ])
  const touched = new Set([person])
  const chosen = new Map<string, readonly StandIn[]>()
  for (const leave of [...own, ...others]) {
    const standIns = await findStandIns(context, leave)
    for (const { id } of [...(leave.standIns ?? []), ...standIns]) touched.add(id)
    await context.db.change(leaves, { _id: leave._id }, { set: { standIns } })
    chosen.set(leave._id, standIns)
  }
  for (const one of touched) await writeAbsences(context, one)
  return chosen
}

/** Who stands in for each post of whoever is away; nobody before it has begun. */
async function findStandIns(context: Writing, leave: Leave): Promise<StandIn[]> {
  const { person, from, backup, standIns = [] } = leave
  const away = from <= context.now ? await context.db.read(people, person) : undefined
  const found = (away?.roles ?? []).map(async (post): Promise<StandIn[]> => {
    const nearest = standInPosts(post)
    const holders = nearest.length > 0 ? await readHolders(context, nearest) : []
    const others = holders.filter(({ _id }) => _id !== person)
    const { role, area, department } = post
    const present = standIns.find((one) => one.role === role && one.area === area)
    const chosen = chooseStandIn(post, others, [backup, present?.id], context.now)
    if (!chosen) return []
    const name = staffName(chosen.name ?? '', role)
    return [{ id: chosen._id, name, role, area, ...(department ? { department } : {}) }]
  })
  return (await Promise.all(found)).flat()
}
