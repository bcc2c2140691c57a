/** Which of a report's photos go along with a whistle. */
import type { Procedures } from '../../../../typings/procedures'

type Photo = Procedures['whistle.suggest']['result']['photos'][number]

/** One of the report's photos, and whether it goes along. */
export type Choice = Photo & { on: boolean }

/** The report's photos to choose from, as a draft has it. */
export const choicesOf = (photos: readonly Photo[], along: readonly string[]): Choice[] =>
  photos.map((photo) => ({ ...photo, on: along.includes(photo.id) }))

/** What goes along once a photo was tapped: it goes, or goes no more; no more than `most` do. */
export function tapped(choices: readonly Choice[], id: string, most: number): string[] {
  const along = choices.filter(({ on, ...photo }) => on !== (photo.id === id)).map(({ id }) => id)
  return along.slice(0, most)
}
