import { worksOf } from '../../core/lifecycle/works.ts'
import type { Noun } from '../../core/procedure/noun.ts'
import { heldLinks } from './held-links.ts'
import { ownWhistles } from './own-whistles.ts'
import { routingRules } from './routing-record.ts'
import { whistleKind } from './rules/whistle-kind.ts'
import { whistles } from './whistle-record.ts'

export const whistleNoun: Noun = {
  collections: [whistles, routingRules],
  works: worksOf(whistleKind, 9),
  holding: heldLinks,
  ownData: ownWhistles,
}
