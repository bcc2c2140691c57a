import { DAY, FOREVER } from '../../core/clock/date.ts'
import type { Holder } from '../../core/procedure/caller.ts'
import type { Context, Leaver } from '../../core/procedure/context.ts'
import { eachInTurn } from '../../core/procedure/take-up.ts'
import { type PersonRole, type Post, people } from '../person/person-record.ts'
import { isCommunity } from '../place/rules/area.ts'
import { isThere } from '../place/rules/who-works.ts'
import type { StandingIn } from './find-stand-ins.ts'
import { leavePost } from './leave-post.ts'
import { readOnGrids } from './read-on-grids.ts'
import { asWorker } from './rules/worker-of.ts'
import { canKeep } from './rules/works.ts'
import { type Leave, leaves } from './staff-record.ts'
import { takeOffRotas } from './take-off-rotas.ts'
import { writeAbsences } from './write-absences.ts'
import { writeStandIns } from './write-stand-ins.ts'

/** A call that was under way may still have written as it was before: it is looked at once more then. */
const ONCE_MORE = 60_000

/**
 * Brings about what a leave that has begun entails: somebody stands in for them, and every thing they
 * had in hand is with somebody else or in the pool. Goes on where it stopped, as long as `goOn` says
 * so; what is left has `resumeAt` still, for the timer. At its end whoever stood in does so no more; what
 * was handed over stays, unless it was cancelled within a day and nobody has touched it.
 * @returns whether nothing is left for now
 */
export async function settleLeave(
  context: Context,
  leave: Leave,
  goOn: () => boolean,
): Promise<boolean> {
  const { until, cancelledAt, person, standIns = [] } = leave
  if (wasCancelledAtOnce(leave) && !(await giveBack(context, leave, goOn))) return false
  if (cancelledAt !== undefined || (until !== undefined && until <= context.now)) {
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

/** Whether a leave was cancelled within a day: a slip, or a shorter one than was thought. */
const wasCancelledAtOnce = ({ from, at, cancelledAt }: Leave): boolean =>
  cancelledAt !== undefined && cancelledAt - Math.max(from, at) < DAY

/** Gives back what was handed over. @returns whether all of it */
async function giveBack(context: Context, { _id }: Leave, goOn: () => boolean): Promise<boolean> {
  let isMore = false
  const all = await eachInTurn(goOn, context.holdings, async ({ giveBack }) => {
    if (giveBack && !(await giveBack(context, _id, goOn))) isMore = true
  })
  return all && !isMore
}

/** Who takes over what lies in these areas: for a worker whom the leave names. */
const standingIn =
  (standIns: readonly StandingIn[], backup: Holder | undefined): Leaver['standIn'] =>
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
  return found && isThere(found, context.now) ? asWorker(found) : undefined
}

/** The posts that they are away from or have left, and the roles that let them keep what they have. */
type Parted = { left: readonly Post[]; stays: readonly PersonRole[] }

/** Takes them off the rotas, or from their post. */
async function whatStays(context: Context, leave: Leave): Promise<Parted> {
  const { left, areas, person, from, until = FOREVER } = leave
  // At the second look they may have been appointed anew: that post is not the one they left.
  if (left && leave.settledAt === undefined) {
    return { left: [left], stays: await leavePost(context, leave, left) }
  }
  const roles = (await context.db.read(people, person))?.roles ?? []
  if (left) return { left: [left], stays: roles }
  for (const community of areas.filter(isCommunity)) {
    await takeOffRotas(context, community, person, { from, until })
  }
  return { left: roles, stays: [] }
}

/** Notes when it is taken up next: once more a minute later, and at its end. */
async function settled({ db, now }: Context, leave: Leave): Promise<boolean> {
  const { _id, from, at, until, cancelledAt, resumeAt = 0 } = leave
  const changed = cancelledAt ?? Math.max(from, at)
  const end = cancelledAt === undefined && until !== undefined ? [until] : []
  const next = [changed + ONCE_MORE, ...end].filter((one) => now < one)
  const looked =
    next.length === 0
      ? ({ set: { settledAt: now }, drop: ['resumeAt'] } as const)
      : { set: { settledAt: now, resumeAt: Math.min(...next) } }
  return Boolean(await db.change(leaves, { _id, resumeAt }, looked))
}
