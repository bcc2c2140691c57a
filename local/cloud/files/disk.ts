import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes a file whole and durably: beside it first, synced, then in its place. */
export async function writeFile(folder: string, name: string, bytes: Buffer): Promise<void> {
  const draft = join(folder, `${name}.${randomUUID()}`)
  const file = await open(draft, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, join(folder, name))
  const directory = await open(folder, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}

/** Deletes a file, if it is there. */
export function removeFile(folder: string, name: string): void {
  rmSync(join(folder, name), { force: true })
}
