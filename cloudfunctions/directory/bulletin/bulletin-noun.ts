import type { Noun } from '../../core/noun.ts'
import { bulletins } from './bulletin-record.ts'

export const bulletinNoun: Noun = { collections: [bulletins] }
