import type { Context } from '../../core/procedure/context.ts'
import { reports } from './report-record.ts'
import { storedCategory } from './rules/category.ts'

/** How many ids one question names. */
const BATCH = 100

/** What reports are about, in a word each, by their id; one operation for each hundred. */
export async function readReportNames(
  { db, city }: Pick<Context, 'db' | 'city'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)]
  const names = new Map<string, string>()
  for (let at = 0; at < wanted.length; at += BATCH) {
    const some = { _id: { oneOf: wanted.slice(at, at + BATCH) } }
    for (const { _id, category } of await db.find(reports, some, { limit: BATCH })) {
      names.set(_id, storedCategory(city.categories, category).name)
    }
  }
  return names
}
