import { FOREVER } from '../../core/clock/date.ts'
import type { Holder } from '../../core/procedure/caller.ts'
import type { Leaver, World } from '../../core/procedure/world.ts'
import { type PersonRole, people } from '../person/person-record.ts'
import { staffName } from '../person/rules/name.ts'
import { isThere } from '../place/rules/who-works.ts'
import { leavePost } from './leave-post.ts'
import { readOnGrids } from './read-on-grids.ts'
import { canKeep } from './rules/works.ts'
import { type Leave, leaves } from './staff-record.ts'
import { takeOffDuty } from './take-off-duty.ts'
import { writeAbsences } from './write-absences.ts'

/** A call that was under way may still have given them something: it is looked at once more then. */
const ONCE_MORE = 60_000

/**
 * Brings about what a leave that has begun entails: their name is off the grids' work, and every
 * thing they had in hand is with somebody else or in the pool. Goes on where it stopped, as long as
 * `goOn` says so; what is left has `resumeAt` still, for the timer.
 */
export async function settleLeave(world: World, leave: Leave, goOn: () => boolean): Promise<void> {
  const { until = FOREVER, cancelledAt, person } = leave
  if (cancelledAt !== undefined || until <= world.now) return settled(world, leave)

  const roles = await whatStays(world, leave)
  await writeAbsences(world, person)
  const leaver: Leaver = {
    leave: leave._id,
    person,
    keeps: (role, areas) => canKeep(roles, role, areas),
    backup: await readBackup(world, leave),
  }
  for (const { handOver } of world.holdings) {
    if (handOver && !(await handOver(world, leaver, goOn))) return
  }
  await settled(world, leave)
}

/** The worker whom a leave names to stand in, unless they are away themselves. */
async function readBackup(world: World, { backup }: Leave): Promise<Holder | undefined> {
  const found = backup && (await readOnGrids(world, [backup])).get(backup)
  if (!found || !isThere(found, world.now)) return undefined
  return { id: found.id, name: staffName(found.name, 'worker'), role: 'worker' }
}

/** Takes them off duty or from their post; says which roles let them keep what they have. */
async function whatStays(world: World, leave: Leave): Promise<readonly PersonRole[]> {
  const { left, community, person, from, until = FOREVER } = leave
  if (left) {
    // At the second look they may have been appointed anew: that post is not the one they left.
    const first = leave.resumeAt === leave.at
    if (first) return leavePost(world, leave, left)
    return (await world.db.read(people, person))?.roles ?? []
  }
  await takeOffDuty(world, community, person, { from, until })
  return []
}

async function settled({ db, now }: World, leave: Leave): Promise<void> {
  const again = Math.max(leave.from, leave.at) + ONCE_MORE
  const where = { _id: leave._id, resumeAt: leave.resumeAt ?? 0 }
  const over = leave.cancelledAt !== undefined || (leave.until ?? FOREVER) <= now
  await db.change(
    leaves,
    where,
    now < again && !over ? { set: { resumeAt: again } } : { drop: ['resumeAt'] },
  )
}
