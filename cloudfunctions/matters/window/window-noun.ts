import type { Noun } from '../../core/procedure/noun.ts'
import { windowRatings, windows } from './window-record.ts'

export const windowNoun: Noun = { collections: [windowRatings, windows] }
