import type { Noun } from '../../core/noun.ts'
import { windowRatings, windows } from './window-record.ts'

export const windowNoun: Noun = { collections: [windowRatings, windows] }
