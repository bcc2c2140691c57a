import { worksOf } from '../../core/lifecycle/works.ts'
import type { Noun } from '../../core/procedure/noun.ts'
import { ownRemedies } from './own-remedies.ts'
import { remedies } from './remedy-record.ts'
import { remedyKind } from './rules/remedy-kind.ts'

export const remedyNoun: Noun = {
  collections: [remedies],
  works: worksOf(remedyKind, 14),
  ownData: ownRemedies,
}
