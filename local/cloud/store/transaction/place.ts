/** Where a document lies. */
export type Place = { collection: string; id: string }

/** A place as one key. */
export function placeKey({ collection, id }: Place): string {
  return `${collection}\n${id}`
}
