import type { Noun } from '../../core/noun/noun.ts'
import { ownPublications } from './own-publications.ts'
import { publications } from './publication-record.ts'

export const boardNoun: Noun = { collections: [publications], ownData: ownPublications }
