import { isKept, type Kept, keptFolder, takeOver } from '../files/take-over.ts'
import type { Context } from '../procedure/context.ts'
import { filesOf } from './content.ts'
import type { Kind } from './kind.ts'
import type { Content, HistoryEntry, Lifecycle } from './lifecycle-record.ts'
import { changed } from './transitions.ts'

/** What became of uploads, by their ids: what was taken over, or nothing where it could not be. */
export type Taken = Map<string, Kept | undefined>

/** The files of a record that still lie where somebody uploaded them. */
export const uploadsOf = (context: Pick<Context, 'files'>, record: Pick<Lifecycle, 'content'>) =>
  filesOf(record).filter((file) => !isKept(context, file))

/**
 * Takes over what was uploaded for a record, one file after another, so that only one is ever in
 * memory. What `taken` knows already is not taken again.
 */
export async function keepFiles<E extends HistoryEntry, R extends Lifecycle<E>, T>(
  context: Context,
  { collection }: Kind<E, R, T>,
  record: R,
  taken: Taken,
): Promise<void> {
  const folder = keptFolder(context, collection.name, record._id)
  for (const upload of uploadsOf(context, record)) {
    if (!taken.has(upload)) taken.set(upload, await takeOver(context, upload, folder))
  }
}

/**
 * A record's words and history with what was taken over in place of the uploads: what is no photo or
 * recording is left out, and each entry says by SHA-256 what was shown with it.
 */
export function withKept<E extends HistoryEntry, R extends Lifecycle<E>>(
  { content, history }: R,
  taken: Taken,
): Partial<R> {
  const kept = Object.entries(content).map(([version, said]) => [version, withFiles(said, taken)])
  const entries = history.map((entry) => {
    const sums = sumsOf(content[entry.version], taken)
    return sums.length > 0 ? { ...entry, sums } : entry
  })
  const fields: Partial<Lifecycle> = { content: Object.fromEntries(kept), history: entries }
  // The kit's own fields are those of every life.
  return fields as Partial<R>
}

/** Removes uploads that were taken over, and what was taken over of what the record shows no more. */
export async function forgetUploads<E extends HistoryEntry, R extends Lifecycle<E>>(
  { files }: Context,
  record: R | undefined,
  taken: Taken,
): Promise<void> {
  const named = record ? filesOf(changed<E, R>(record, { set: withKept<E, R>(record, taken) })) : []
  const unnamed = [...taken.values()].flatMap((kept) =>
    kept && !named.includes(kept.file) ? [kept.file] : [],
  )
  await files.remove([...taken.keys(), ...unnamed])
}

/** What was said, with what was taken over in place of the uploads. */
export function withFiles({ photos, voice, ...said }: Content, taken: Taken): Content {
  const keep = (file: string) => (taken.has(file) ? (taken.get(file)?.file ?? []) : file)
  const shown = photos?.flatMap(keep) ?? []
  const [heard] = voice ? [keep(voice.file)].flat() : []
  return {
    ...said,
    ...(shown.length > 0 ? { photos: shown } : {}),
    ...(voice && heard ? { voice: { ...voice, file: heard } } : {}),
  }
}

/** The SHA-256 of what was taken over of what was shown, in its order. */
export const sumsOf = (content: Content = {}, taken: Taken): string[] =>
  filesOf({ content: { 1: content } }).flatMap((file) => taken.get(file)?.sum ?? [])
