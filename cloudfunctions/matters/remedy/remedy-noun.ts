import { remedyStatusLabel } from '../../../miniprogram/contract/remedy.ts'
import { worksOf } from '../../core/lifecycle/works.ts'
import type { Noun } from '../../core/noun.ts'
import { heldRemedies } from './held-remedies.ts'
import { ownRemedies } from './own-remedies.ts'
import { remedies } from './remedy-record.ts'
import { remedyActions, remedyEvents } from './rules/remedy-actions.ts'
import { remedyDeadlines } from './rules/remedy-deadlines.ts'
import { remedyKind } from './rules/remedy-kind.ts'

export const remedyNoun: Noun = {
  collections: [remedies],
  life: {
    statuses: remedyStatusLabel,
    actions: remedyActions,
    deadlines: remedyDeadlines,
    events: remedyEvents,
  },
  works: worksOf(remedyKind, 14),
  holding: heldRemedies,
  ownData: ownRemedies,
}
