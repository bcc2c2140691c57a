import { following } from '../../core/lifecycle/effects.ts'
import type { Noun } from '../../core/noun.ts'
import { reports } from '../../matters/report/report-record.ts'
import { askChecker } from '../screening/ask-checker.ts'
import { putOnBoard } from './board.ts'
import { takeDown } from './effects/take-down.ts'
import { ownPublications } from './own-publications.ts'
import { publications } from './publication-record.ts'

export const boardNoun: Noun = {
  collections: [publications],
  works: { screened: { pace: 'minutely', work: askChecker(putOnBoard) } },
  ownData: ownPublications,
  effects: [following(reports, takeDown)],
}
