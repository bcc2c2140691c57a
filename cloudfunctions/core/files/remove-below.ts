import type { Stored } from '../cloud/bucket.ts'
import type { Files } from '../cloud/files.ts'

/** Which files of a folder go, and for how long to go on; all of them, to the end. */
type Which = { goes?: (file: Stored) => boolean; goOn?: () => boolean }

/**
 * Deletes files below a folder.
 * @returns how many
 */
export async function removeBelow(
  files: Files,
  folder: string,
  { goes = () => true, goOn = () => true }: Which = {},
): Promise<number> {
  let removed = 0
  let after = ''
  while (goOn()) {
    const found = await files.below(folder, after)
    const last = found.at(-1)
    if (!last) break
    const gone = found.filter(goes).map(({ id }) => id)
    await files.remove(gone)
    removed += gone.length
    after = last.path
  }
  return removed
}
