import type { World } from '../core/procedure/procedure.ts'
import type { Person } from '../directory/person/person-record.ts'
import { readHome } from '../directory/place/read-home.ts'
import { follows } from '../matters/follow/follow-record.ts'
import { urges } from '../matters/follow/urge-record.ts'
import { ratings } from '../matters/rating/rating-record.ts'
import { ratingOf } from '../matters/rating/rules/may-rate.ts'
import { remedies } from '../matters/remedy/remedy-record.ts'
import { type Report, reports } from '../matters/report/report-record.ts'
import { storedCategory } from '../matters/report/rules/category.ts'
import { filesOf } from '../matters/report/rules/said.ts'
import { messages, stocks } from '../messages/message-record.ts'
import type { OwnData } from './rules/own-data.ts'

/** As many of a kind as the database gives at once: more than anybody has. */
const ALL = 1000

/** How many ids one question names. */
const BATCH = 100

/** Reads all that is kept of somebody; of anonymous ratings too, which only their own reports lead to. */
export async function readOwnData(world: World, person: Person): Promise<OwnData> {
  const { db, files } = world
  const own = { person: person._id }
  const newest = { order: { at: 'down' }, limit: ALL } as const
  const [theirs, home, remedied, followed, urged, told, agreed] = await Promise.all([
    db.find(reports, { reporter: person._id }, { order: { createdAt: 'down' }, limit: ALL }),
    person.home ? readHome(world, person.home) : null,
    db.find(remedies, { reporter: person._id }, { limit: ALL }),
    db.find(follows, own, newest),
    db.find(urges, own, { limit: ALL }),
    db.find(messages, own, newest),
    db.find(stocks, own, { limit: ALL }),
  ])
  return {
    person,
    home: home ? `${home.estate} ${home.name}` : '',
    reports: theirs,
    ratings: await readRatings(world, theirs),
    remedies: remedied,
    follows: followed,
    urges: urged,
    messages: told,
    stocks: agreed,
    kinds: await readKinds(world, [
      ...theirs.map(({ _id }) => _id),
      ...[...followed, ...urged].map(({ report }) => report),
    ]),
    links: await files.links(theirs.flatMap(filesOf)),
  }
}

/** Their ratings by the report: its id's fingerprint is where a rating lies. */
async function readRatings({ db, sign }: World, theirs: readonly Report[]) {
  const reportOf = new Map(theirs.map(({ _id }) => [sign(ratingOf(_id)), _id]))
  const given = await inBatches([...reportOf.keys()], (ids) =>
    db.find(ratings, { _id: { oneOf: ids } }, { limit: BATCH }),
  )
  return new Map(given.map((rating) => [reportOf.get(rating._id) ?? '', rating]))
}

/** What the reports are about that somebody follows or urged, in a word each. */
async function readKinds({ db, city }: World, ids: readonly string[]) {
  const found = await inBatches([...new Set(ids)], (some) =>
    db.find(reports, { _id: { oneOf: some } }, { limit: BATCH }),
  )
  return new Map(
    found.map(({ _id, category }) => [_id, storedCategory(city.categories, category).name]),
  )
}

async function inBatches<T>(
  ids: readonly string[],
  find: (some: readonly string[]) => Promise<T[]>,
): Promise<T[]> {
  const found: T[] = []
  for (let at = 0; at < ids.length; at += BATCH)
    found.push(...(await find(ids.slice(at, at + BATCH))))
  return found
}
