import type { Progress } from './progress.ts'

/** What seeding needs of the local cloud. */
interface Cloud {
  empty(): boolean
  load(collection: string, documents: Record<string, unknown>[]): Promise<void>
}

/** Documents by the collections they go to. */
export type Seed = Record<string, Record<string, unknown>[]>

/**
 * Puts documents into a store that is still empty; one that holds anything is left as it is.
 * All collections are handed over in one go and reach the disk together: whoever stops in between
 * finds the store still empty. Returns how many documents were put in.
 */
export async function seed(cloud: Cloud, make: () => Seed, progress: Progress): Promise<number> {
  if (!cloud.empty()) {
    progress.end('as left')
    return 0
  }
  progress.move(0, 1)
  const collections = Object.entries(make())
  const total = collections.reduce((sum, [, documents]) => sum + documents.length, 0)
  let done = 0
  const loads = collections.map(([name, documents]) => {
    const load = cloud.load(name, documents)
    done += documents.length
    progress.move(done, total)
    return load
  })
  await Promise.all(loads)
  progress.end(`${total} documents`)
  return total
}
