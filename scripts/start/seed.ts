import type { Progress } from './progress.ts'

/** What seeding needs of the local cloud. */
interface Cloud {
  load(collection: string, documents: Record<string, unknown>[]): Promise<void>
}

/** Documents by the collections they go to. */
export type Seed = Record<string, Record<string, unknown>[]>

/**
 * Puts documents into a store that is still empty. All collections are handed over in one go and
 * reach the disk together: whoever stops in between finds the store still empty.
 */
export async function seed(cloud: Cloud, documents: Seed, progress: Progress): Promise<void> {
  const collections = Object.entries(documents)
  const total = collections.reduce((sum, [, own]) => sum + own.length, 0)
  let done = 0
  const loads = collections.map(([name, own]) => {
    progress.move(done, total)
    done += own.length
    return cloud.load(name, own)
  })
  await Promise.all(loads)
  progress.end(`${total} documents`)
}
