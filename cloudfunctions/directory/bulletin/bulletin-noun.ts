import type { Noun } from '../../core/noun/noun.ts'
import { bulletins } from './bulletin-record.ts'

export const bulletinNoun: Noun = { collections: [bulletins] }
