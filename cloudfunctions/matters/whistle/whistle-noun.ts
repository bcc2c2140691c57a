import { whistleStatusLabel } from '../../../miniprogram/contract/whistle.ts'
import { worksOf } from '../../core/lifecycle/works.ts'
import type { Noun } from '../../core/noun.ts'
import { heldLinks } from './held-links.ts'
import { ownWhistles } from './own-whistles.ts'
import { routingRules } from './routing-record.ts'
import { whistleActions } from './rules/whistle-actions.ts'
import { whistleWaits } from './rules/whistle-deadlines.ts'
import { whistleKind } from './rules/whistle-kind.ts'
import { whistles } from './whistle-record.ts'

export const whistleNoun: Noun = {
  collections: [whistles, routingRules],
  life: { statuses: whistleStatusLabel, actions: whistleActions, deadlines: whistleWaits },
  works: worksOf(whistleKind, 9),
  holding: heldLinks,
  ownData: ownWhistles,
}
