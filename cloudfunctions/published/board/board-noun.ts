import type { Noun } from '../../core/noun.ts'
import { askChecker } from '../screening/ask-checker.ts'
import { putOnBoard } from './board.ts'
import { ownPublications } from './own-publications.ts'
import { publications } from './publication-record.ts'

export const boardNoun: Noun = {
  collections: [publications],
  works: { screened: { pace: 'minutely', work: askChecker(putOnBoard) } },
  ownData: ownPublications,
}
