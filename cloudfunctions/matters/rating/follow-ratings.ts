import { followUp, readDue } from '../../core/lifecycle/follow-up.ts'
import type { Context } from '../../core/procedure/context.ts'
import { takeUp } from '../../core/procedure/take-up.ts'
import { type Rating, ratings } from './rating-record.ts'

/** Ratings that count in the same community and month, and were changed as often. */
type Group = readonly [Rating, ...Rating[]]

/** Does what follows from ratings as they were given: one that was changed meanwhile waits for the timer. */
export const followGroup = (context: Context, group: Group): Promise<boolean> =>
  followUp(context, ratings, group, { changes: group[0].changes })

/**
 * Work for a timer: lets figures count what was rated, a group at a time, and opens the remedies that
 * were cut off, as long as `goOn` says so. Two operations a group, however many there are in it.
 * @returns how many groups were taken up
 */
export const followRatings = (context: Context, goOn: () => boolean): Promise<number> =>
  takeUp(
    goOn,
    async () => groupsOf(await readDue(context, ratings)),
    (group) => followGroup(context, group),
  )

function groupsOf(due: readonly Rating[]): Group[] {
  const groups = new Map<string, [Rating, ...Rating[]]>()
  for (const rating of due) {
    const { community = '', month, changes, matter } = rating
    // One that is followed up by itself holds up no others where that fails.
    const name = matter ? rating._id : `${community} ${month} ${changes}`
    const group = groups.get(name)
    if (group) group.push(rating)
    else groups.set(name, [rating])
  }
  return [...groups.values()]
}
