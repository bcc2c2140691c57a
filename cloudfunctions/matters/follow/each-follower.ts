import type { Context, Progress } from '../../core/procedure/context.ts'
import { type Follow, follows } from './follow-record.ts'

/** How many followers are seen to at once. */
const PAGE = 100

/**
 * Does something for each follower of a matter whom a step has not reached yet, a page at a time.
 * What fails is done again for the whole page, so doing it twice has to be doing it once.
 */
export async function eachFollower(
  { db }: Pick<Context, 'db'>,
  { matter, version }: { matter: string; version: number },
  act: (page: readonly Follow[]) => Promise<unknown>,
): Promise<Progress> {
  const page = await db.find(
    follows,
    { 'matter.id': matter, told: { not: version } },
    { limit: PAGE },
  )
  if (page.length > 0) {
    await act(page)
    const reached = { _id: { oneOf: page.map(({ _id }) => _id) } }
    await db.changeAll(follows, reached, { set: { told: version } })
  }
  return page.length < PAGE ? 'done' : 'more'
}
