import { nouns } from './nouns.ts'

/** Every collection of the database; the build writes `dist/database.json` from it. */
export const records = nouns
  .flatMap(({ collections }) => collections)
  .sort((a, b) => (a.name < b.name ? -1 : 1))
