import type { Noun } from '../../core/noun.ts'
import { ownScreenings } from './own-screenings.ts'
import { screenings } from './screening-record.ts'

export const screeningNoun: Noun = {
  collections: [screenings],
  ownData: ownScreenings,
}
