import { whistleStatusLabel } from '../../../miniprogram/contract/whistle.ts'
import { worksOf } from '../../core/lifecycle/works.ts'
import type { Noun } from '../../core/noun.ts'
import { heldWhistles } from './held-whistles.ts'
import { ownWhistles } from './own-whistles.ts'
import { routingRules } from './routing-record.ts'
import { whistleActions, whistleEvents } from './rules/whistle-actions.ts'
import { whistleWaits } from './rules/whistle-deadlines.ts'
import { whistleKind } from './rules/whistle-kind.ts'
import { whistles } from './whistle-record.ts'

export const whistleNoun: Noun = {
  collections: [whistles, routingRules],
  life: {
    statuses: whistleStatusLabel,
    actions: whistleActions,
    deadlines: whistleWaits,
    events: whistleEvents,
  },
  works: worksOf(whistleKind, 9),
  holding: heldWhistles,
  ownData: ownWhistles,
}
