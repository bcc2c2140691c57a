import type { Noun } from '../../core/noun.ts'
import { areas, buildings, estates, grids } from './place-record.ts'

export const placeNoun: Noun = { collections: [areas, buildings, estates, grids] }
