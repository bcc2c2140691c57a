import { createHash } from 'node:crypto'
import type { Context } from '../procedure/context.ts'
import { stripPhoto } from './strip-photo.ts'
import { stripVoice } from './strip-voice.ts'

/** How many bytes a photo or a recording may have; the phone sends far fewer. */
export const MOST = 2 ** 20

/** A file that was taken over: its id, and the SHA-256 of its bytes. */
export type Kept = { file: string; sum: string }

type Keeping = Pick<Context, 'files' | 'sign'>

/** Where files of one record are kept: only the functions write there, and nobody can guess it. */
export const keptFolder = (
  { sign }: Pick<Context, 'sign'>,
  collection: string,
  id: string,
): string => `kept/${sign(`kept ${collection} ${id}`)}/`

/** Whether a file was taken over. */
export const isKept = ({ files }: Pick<Context, 'files'>, file: string): boolean =>
  files.pathOf(file)?.startsWith('kept/') ?? false

/**
 * Takes an upload over into a folder: looks at its bytes, leaves out what they tell about it, and keeps
 * them where nobody but the functions writes, under their own SHA-256. So no bytes but these can ever
 * lie there, and doing it again changes nothing. The upload stays. One file, two operations.
 * @returns nothing when it is not there, too large, or not what its name says
 */
export async function takeOver(
  { files }: Keeping,
  upload: string,
  folder: string,
): Promise<Kept | undefined> {
  const ending = /\.(jpg|mp3)$/.exec(files.pathOf(upload) ?? '')?.[1]
  if (!ending) return undefined
  const bytes = await files.read(upload, MOST)
  if (typeof bytes === 'string') return undefined
  const bare = ending === 'jpg' ? stripPhoto(bytes) : stripVoice(bytes)
  if (!bare) return undefined
  const sum = createHash('sha256').update(bare).digest('hex')
  return { file: await files.write(`${folder}${sum}.${ending}`, bare), sum }
}
