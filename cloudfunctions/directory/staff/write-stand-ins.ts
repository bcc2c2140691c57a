import type { Context } from '../../core/procedure/context.ts'
import { findStandIns, type StandingIn } from './find-stand-ins.ts'
import { readRunningLeaves } from './read-leaves.ts'
import { isSamePost } from './rules/stand-in.ts'
import { type Leave, leaves, type StandIn } from './staff-record.ts'
import { writeAbsences } from './write-absences.ts'

type Writing = Pick<Context, 'db' | 'now'>

/** Who stands in, by the leave. */
type Chosen = ReadonlyMap<string, readonly StandingIn[]>

/**
 * Sees to it that somebody stands in for every post that is without somebody: those that a person is
 * away from, and those in which they themselves stood in. What waits for the latter is told again to who
 * stands in now, by the timer. Doing it again is harmless.
 */
export async function writeStandIns(context: Writing, person: string): Promise<Chosen> {
  const [own, others] = await Promise.all([
    readRunningLeaves(context, { person }),
    readRunningLeaves(context, { 'standIns.id': person }),
  ])
  const chosen = new Map<string, readonly StandingIn[]>()
  const touched = [person]
  for (const leave of [...own, ...others]) {
    const found = await chooseAnew(context, leave, leave.person === person)
    chosen.set(leave._id, found)
    touched.push(...idsOf(leave.standIns), ...idsOf(found))
  }
  await writeAll(context, touched)
  return chosen
}

/**
 * Sees to it that whoever took up a post stands in where nobody near it did so far; and that somebody does
 * for them in it where they are away. What waits there is told again, by the timer.
 */
export async function writeStandInsSince(
  context: Writing,
  { person, area }: { person: string; area: string },
): Promise<void> {
  const [near, own] = await Promise.all([
    readRunningLeaves(context, { areas: { from: area, below: `${area}~` } }),
    readRunningLeaves(context, { person }),
  ])
  const touched = [person]
  for (const leave of [...near.filter((one) => one.person !== person), ...own]) {
    const found = await chooseAnew(context, leave, false)
    touched.push(...idsOf(leave.standIns), ...idsOf(found))
  }
  await writeAll(context, touched)
}

const idsOf = (standIns: readonly StandIn[] = []): string[] => standIns.map(({ id }) => id)

async function writeAll(context: Writing, touched: readonly string[]): Promise<void> {
  for (const one of new Set(touched)) await writeAbsences(context, one)
}

/** Chooses who stands in by a leave; where that changes, the timer settles it anew unless it is being settled. */
async function chooseAnew(
  context: Writing,
  leave: Leave,
  settling: boolean,
): Promise<readonly StandingIn[]> {
  const { areas, standing } = await findStandIns(context, leave)
  const standIns = standing.map(({ name: _, ...standIn }): StandIn => standIn)
  if (isAsBefore(leave, { areas, standIns })) return standing
  const set = { areas, standIns, ...(settling ? {} : { resumeAt: context.now }) }
  await context.db.change(leaves, { _id: leave._id }, { set })
  return standing
}

type Standing = Pick<Leave, 'areas' | 'standIns'>

const isAsBefore = (before: Standing, after: Standing): boolean => {
  const [{ standIns: were = [] }, { standIns: are = [] }] = [before, after]
  const same = (one: StandIn) => were.some((was) => was.id === one.id && isSamePost(was, one))
  return before.areas.join() === after.areas.join() && were.length === are.length && are.every(same)
}
