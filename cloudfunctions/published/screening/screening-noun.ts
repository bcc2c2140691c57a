import type { Noun } from '../../core/noun/noun.ts'
import { askChecker } from './ask-checker.ts'
import { ownScreenings } from './own-screenings.ts'
import { screenings } from './screening-record.ts'

export const screeningNoun: Noun = {
  collections: [screenings],
  works: { screened: { pace: 'minutely', work: askChecker } },
  ownData: ownScreenings,
}
