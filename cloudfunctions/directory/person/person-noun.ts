import type { Noun } from '../../core/noun.ts'
import { ownPerson } from './own-person.ts'
import { people } from './person-record.ts'

export const personNoun: Noun = { collections: [people], ownData: ownPerson }
