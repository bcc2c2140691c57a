import { pathToFileURL } from 'node:url'
import { writeJson } from '../files.ts'
import { at } from '../paths.ts'

/** What a noun's record says about its collection; only this much travels to dist/database.json. */
interface CollectionRecord {
  collection: string
  indexes: readonly {
    name: string
    keys: Record<string, 1 | -1 | '2dsphere'>
    unique?: boolean
  }[]
}

/**
 * Writes the collections and their indexes, as the nouns' records declare them, for the local
 * store and for whoever sets up an environment. Returns how many collections there are.
 * Throws when two records claim one collection.
 */
export async function buildDatabase(
  source = at('cloudfunctions', 'entries', 'records.ts'),
  out = at('dist', 'database.json'),
): Promise<number> {
  const { records }: { records: readonly CollectionRecord[] } = await import(
    pathToFileURL(source).href
  )
  const names = records.map((record) => record.collection)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new Error(`two records claim the collection ${twice}`)
  const collections = records.map(({ collection, indexes }) => ({ name: collection, indexes }))
  writeJson(out, { collections })
  return collections.length
}
