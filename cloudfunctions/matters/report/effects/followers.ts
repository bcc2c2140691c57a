import type { Progress } from '../../../core/lifecycle/outbox.ts'
import type { World } from '../../../core/procedure/procedure.ts'
import { type Follow, follows } from '../../follow/follow-record.ts'
import { type Entry, type Report, reports } from '../report-record.ts'

/** How many followers are seen to at once. */
const PAGE = 100

/**
 * Does something for each follower of a report whom a step has not reached yet, a page at a time.
 * What fails is done again for the whole page, so doing it twice has to be doing it once.
 */
export async function eachFollower(
  { db }: Pick<World, 'db'>,
  report: Report,
  { version }: Entry,
  act: (follow: Follow) => Promise<unknown>,
): Promise<Progress> {
  const where = { report: report._id, told: { not: version } }
  const page = await db.find(follows, where, { limit: PAGE })
  for (const follow of page) await act(follow)
  const reached = { _id: { oneOf: page.map(({ _id }) => _id) } }
  if (page.length > 0) await db.changeAll(follows, reached, { set: { told: version } })
  return page.length < PAGE ? 'done' : 'more'
}

/** Whoever waits for a report that became part of another, its reporter too, follows that one. */
export async function moveFollowers(
  world: Pick<World, 'db'>,
  report: Report,
  entry: Entry,
): Promise<Progress> {
  const target = entry.into && (await world.db.read(reports, entry.into))
  if (!target) return 'done'
  const follow = async (person: string) => {
    if (person === target.reporter) return
    const _id = `${target._id}-${person}`
    await world.db.add(follows, { _id, report: target._id, person, at: entry.at })
  }
  if (report.reporter) await follow(report.reporter)
  return eachFollower(world, report, entry, ({ person }) => follow(person))
}
