import { isKept, type Kept, keptFolder, takeOver } from '../files/take-over.ts'
import type { Context } from '../procedure/context.ts'
import { filesIn, filesOf } from './content.ts'
import type { Kind } from './kind.ts'
import type { Content, HistoryEntry, Lifecycle } from './lifecycle-record.ts'
import { changed } from './transitions.ts'

/** What became of uploads, by their ids: what was taken over, or nothing where it could not be. */
export type Taken = Map<string, Kept | undefined>

/** The files of a record that do not lie in its own folder yet: uploads, or what was kept for another. */
export function uploadsOf<E extends HistoryEntry, R extends Lifecycle<E>, T>(
  context: Pick<Context, 'files' | 'sign'>,
  { collection }: Kind<E, R, T>,
  record: R,
): string[] {
  const folder = keptFolder(context, collection.name, record._id)
  return filesOf(record).filter((file) => !context.files.pathOf(file)?.startsWith(folder))
}

/**
 * Takes over what was uploaded for a record, one file after another, so that only one is ever in
 * memory. What `taken` knows already is not taken again.
 */
export async function keepFiles<E extends HistoryEntry, R extends Lifecycle<E>, T>(
  context: Context,
  kind: Kind<E, R, T>,
  record: R,
  taken: Taken,
): Promise<void> {
  const folder = keptFolder(context, kind.collection.name, record._id)
  for (const upload of uploadsOf(context, kind, record)) {
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

/** A record before it is there, with all of its files taken over. The uploads stay. */
export async function withFilesKept<E extends HistoryEntry, R extends Lifecycle<E>, T>(
  context: Context,
  kind: Kind<E, R, T>,
  record: R,
): Promise<R> {
  const taken: Taken = new Map()
  await keepFiles(context, kind, record, taken)
  return changed<E, R>(record, { set: withKept<E, R>(record, taken) })
}

/**
 * Removes what a record, as it was written, names no more: uploads that were taken over, and what was
 * taken over where it names neither. An upload that it still names waits for the next time.
 */
export async function forgetUploads(
  { files }: Pick<Context, 'files'>,
  record: Pick<Lifecycle, 'content'> | undefined,
  taken: Taken,
): Promise<void> {
  const named = new Set(record ? filesOf(record) : [])
  const gone = [...taken]
    .filter(([upload]) => !named.has(upload))
    .flatMap(([upload, kept]) => [
      // What was kept for another record stays that one's.
      ...(isKept({ files }, upload) ? [] : [upload]),
      ...(kept && !named.has(kept.file) ? [kept.file] : []),
    ])
  await files.remove(gone)
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
  filesIn(content).flatMap((file) => taken.get(file)?.sum ?? [])
