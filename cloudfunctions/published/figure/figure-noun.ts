import type { Noun } from '../../core/noun.ts'
import { cells } from './cell-record.ts'
import { recount } from './recount.ts'

export const figureNoun: Noun = {
  collections: [cells],
  works: { counted: { pace: { minutes: 5, at: 3 }, work: recount } },
}
