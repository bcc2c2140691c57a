import type { Noun } from '../../core/noun.ts'
import { openings } from './opening-record.ts'

export const openingNoun: Noun = { collections: [openings] }
