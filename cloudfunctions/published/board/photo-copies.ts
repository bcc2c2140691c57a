import { isKept, MOST } from '../../core/files/take-over.ts'
import type { Context } from '../../core/procedure/context.ts'

/** A photo that was taken over, and the file id of its copy for the board. */
type Copy = { from: string; to: string }

/** Where all copies of a publication lie. */
export const publicFolder = (id: string): string => `public/${id}/`

/** A folder for the copies of one publication, another each time: nobody can know it before. */
export const freshFolder = (
  { sign, now, random }: Pick<Context, 'sign' | 'now' | 'random'>,
  id: string,
): string => `${publicFolder(id)}${sign(`copies ${id} ${now} ${random()}`)}/`

/** Where the copies of photos will lie, in their order. Only what was taken over is ever copied. */
export function copiesOf(
  { files }: Pick<Context, 'files'>,
  photos: readonly string[],
  beginning: string,
): Copy[] {
  return photos
    .filter((photo) => isKept({ files }, photo))
    .map((from, n) => {
      const path = files.pathOf(from) ?? ''
      const root = from.slice(0, -path.length)
      return { from, to: `${root}${beginning}${n + 1}${path.slice(path.lastIndexOf('.'))}` }
    })
}

/** Makes a copy; a photo that is gone meanwhile has none. One file, two operations. */
export async function makeCopy(
  { files }: Pick<Context, 'files'>,
  { from, to }: Copy,
): Promise<void> {
  const bytes = await files.read(from, MOST)
  if (typeof bytes !== 'string') await files.write(files.pathOf(to) ?? '', bytes)
}
