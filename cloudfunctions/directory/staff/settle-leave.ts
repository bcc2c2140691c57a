import { FOREVER } from '../../core/clock/date.ts'
import type { Holder } from '../../core/procedure/caller.ts'
import type { Context, Leaver } from '../../core/procedure/context.ts'
import { eachInTurn } from '../../core/procedure/take-up.ts'
import { type PersonRole, type Post, people } from '../person/person-record.ts'
import { staffName } from '../person/rules/name.ts'
import { isThere } from '../place/rules/who-works.ts'
import { leavePost } from './leave-post.ts'
import { readOnGrids } from './read-on-grids.ts'
import { canKeep } from './rules/works.ts'
import { type Leave, leaves, type StandIn } from './staff-record.ts'
import { takeOffDuty } from './take-off-duty.ts'
import { writeAbsences } from './write-absences.ts'
import { writeStandIns } from './write-stand-ins.ts'

/** A call that was under way may still have given them something: it is looked at once more then. */
const ONCE_MORE = 60_000

/**
 * Brings about what a leave that has begun entails: somebody stands in for them, and every thing they
 * had in hand is with somebody else or in the pool. Goes on where it stopped, as long as `goOn` says
 * so; what is left has `resumeAt` still, for the timer. At its end whoever stood in does so no more.
 * @returns whether nothing is left for now
 */
export async function settleLeave(
  context: Context,
  leave: Leave,
  goOn: () => boolean,
): Promise<boolean> {
  const { until = FOREVER, cancelledAt, person, standIns = [] } = leave
  if (cancelledAt !== undefined || until <= context.now) {
    for (const one of new Set([person, ...standIns.map(({ id }) => id)])) {
      await writeAbsences(context, one)
    }
    return settled(context, leave)
  }
  const { left, stays } = await whatStays(context, leave)
  const chosen = await writeStandIns(context, person)
  const leaver: Leaver = {
    leave: leave._id,
    person,
    posts: left,
    keeps: (inHand) => canKeep(stays, inHand),
    standIn: standingIn(chosen.get(leave._id) ?? [], await readBackup(context, leave)),
  }
  let isMore = false
  const all = await eachInTurn(goOn, context.holdings, async ({ handOver }) => {
    if (handOver && !(await handOver(context, leaver, goOn))) isMore = true
  })
  return all && !isMore && settled(context, leave)
}

/** Who takes over what lies in these areas: for a worker whom the leave names. */
const standingIn =
  (standIns: readonly StandIn[], backup: Holder | undefined): Leaver['standIn'] =>
  ({ role, areas, department }) => {
    if (role === 'worker') return backup
    const found = standIns.find(
      (one) => one.role === role && areas.includes(one.area) && one.department === department,
    )
    return found && { id: found.id, name: found.name, role }
  }

/** The worker whom a leave names to stand in, unless they are away themselves. */
async function readBackup(context: Context, { backup }: Leave): Promise<Holder | undefined> {
  const found = backup && (await readOnGrids(context, [backup])).get(backup)
  if (!found || !isThere(found, context.now)) return undefined
  return { id: found.id, name: staffName(found.name, 'worker'), role: 'worker' }
}

/** The posts that they are away from or have left, and the roles that let them keep what they have. */
type Parted = { left: readonly Post[]; stays: readonly PersonRole[] }

/** Takes them off duty or from their post. */
async function whatStays(context: Context, leave: Leave): Promise<Parted> {
  const { left, areas, person, from, until = FOREVER } = leave
  // At the second look they may have been appointed anew: that post is not the one they left.
  if (left && leave.settledAt === undefined) {
    return { left: [left], stays: await leavePost(context, leave, left) }
  }
  const roles = (await context.db.read(people, person))?.roles ?? []
  if (left) return { left: [left], stays: roles }
  for (const area of areas) await takeOffDuty(context, area, person, { from, until })
  return { left: roles, stays: [] }
}

/** Notes when it is taken up next: once more a minute later, and at its end. */
async function settled({ db, now }: Context, leave: Leave): Promise<boolean> {
  const { _id, from, at, until = FOREVER, cancelledAt, resumeAt = 0 } = leave
  const next = [Math.max(from, at) + ONCE_MORE, until].filter((one) => now < one && one < FOREVER)
  const over = cancelledAt !== undefined || next.length === 0
  const looked = over
    ? ({ set: { settledAt: now }, drop: ['resumeAt'] } as const)
    : { set: { settledAt: now, resumeAt: Math.min(...next) } }
  return Boolean(await db.change(leaves, { _id, resumeAt }, looked))
}
