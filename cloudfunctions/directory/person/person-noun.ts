import type { Noun } from '../../core/noun.ts'
import { callCounts } from './call-count-record.ts'
import { ownPerson } from './own-person.ts'
import { people } from './person-record.ts'

export const personNoun: Noun = { collections: [callCounts, people], ownData: ownPerson }
