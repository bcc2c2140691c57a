import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** What a run leaves in its data folder: the store with SQLite's own files beside it, and what was uploaded. */
const left = ['store.sqlite', 'store.sqlite-wal', 'store.sqlite-shm', 'files']

/** Removes what earlier runs left in a data folder, and nothing else that lies there; codes printed with its secret stay good. */
export function forgetStore(data: string): void {
  for (const name of left) rmSync(join(data, name), { recursive: true, force: true })
}
