import { pathToFileURL } from 'node:url'
import type { Index } from '../../cloudfunctions/core/cloud/collection.ts'
import { writeJson } from '../files.ts'
import { at } from '../paths.ts'

/**
 * Writes the collections and their indexes, as the nouns' records declare them, for the local
 * store and for whoever sets up an environment. Returns how many collections there are.
 * Throws when two records claim one collection.
 */
export async function buildDatabase(
  source = at('cloudfunctions', 'entries', 'house.ts'),
  out = at('dist', 'database.json'),
): Promise<number> {
  const { records }: { records: readonly { name: string; indexes: readonly Index[] }[] } =
    await import(pathToFileURL(source).href)
  const names = records.map((record) => record.name)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new Error(`two records claim the collection ${twice}`)
  const collections = records.map(({ name, indexes }) => ({ name, indexes }))
  writeJson(out, { collections })
  return collections.length
}
