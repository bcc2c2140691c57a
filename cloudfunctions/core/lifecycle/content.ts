import type { Content, Lifecycle, Voice } from './lifecycle-record.ts'

/** A photo with a short-lived link. */
export type Photo = { id: string; url: string }

/** What was said or shown, with links to the photos and the recording. */
export type Said = {
  words: string
  photos: Photo[]
  voice: { url: string; seconds: number } | null
}

/** Short-lived links by file id. */
export type Links = ReadonlyMap<string, string>

/** Content without empty parts; nothing when nothing was said. */
export function contentOf(
  words: string | undefined,
  photos: readonly string[] = [],
  voice?: Voice,
): Content | undefined {
  const content: Content = {
    ...(words ? { words } : {}),
    ...(photos.length > 0 ? { photos: [...photos] } : {}),
    ...(voice ? { voice } : {}),
  }
  return Object.keys(content).length > 0 ? content : undefined
}

/** The files that something was said or shown with: its photos, then its recording. */
export const filesIn = ({ photos = [], voice }: Content): string[] => [
  ...photos,
  ...(voice ? [voice.file] : []),
]

/** All files of a record. */
export const filesOf = ({ content }: Pick<Lifecycle, 'content'>): string[] =>
  Object.values(content).flatMap(filesIn)

/** A file that is shown, and whether it is of a restricted record: then its link lives ten minutes. */
export type Shown = { file: string; restricted: boolean }

/** Files as they are shown of one record. */
export const shownOf = (files: readonly string[], restricted: boolean): Shown[] =>
  files.map((file) => ({ file, restricted }))

/** The files to which usual links are made, and those to which brief ones are. */
export const linksTo = (shown: readonly Shown[]): [usual: string[], brief: string[]] => [
  shown.flatMap(({ file, restricted }) => (restricted ? [] : [file])),
  shown.flatMap(({ file, restricted }) => (restricted ? [file] : [])),
]

/** What was said, for somebody who may hear it; a file whose link is gone is left out. */
export function said({ words = '', photos = [], voice }: Content = {}, links: Links): Said {
  const url = voice && links.get(voice.file)
  return {
    words,
    photos: photos.flatMap((id) => {
      const link = links.get(id)
      return link ? [{ id, url: link }] : []
    }),
    voice: voice && url ? { url, seconds: voice.seconds } : null,
  }
}
