import { remedyStatusLabel } from '../../../miniprogram/contract/remedy.ts'
import { following } from '../../core/lifecycle/effects.ts'
import { worksOf } from '../../core/lifecycle/works.ts'
import type { Noun } from '../../core/noun.ts'
import type { DeskCard } from '../../core/waiting/waiting.ts'
import { ratings } from '../rating/rating-record.ts'
import { leaveOut } from './effects/leave-out.ts'
import { notifyOfRemedy } from './effects/notify-of-remedy.ts'
import { openRemedy } from './effects/open-remedy.ts'
import { heldRemedies } from './held-remedies.ts'
import { ownRemedies } from './own-remedies.ts'
import { remedies } from './remedy-record.ts'
import { remediesWaiting } from './remedy-waiting.ts'
import { remedyActions, remedyEvents } from './rules/remedy-actions.ts'
import { remedyChannels } from './rules/remedy-channels.ts'
import { remedyDeadlines } from './rules/remedy-deadlines.ts'
import { remedyFigures } from './rules/remedy-figures.ts'
import { remedyKind } from './rules/remedy-kind.ts'

export const remedyNoun = {
  collections: [remedies],
  life: {
    statuses: remedyStatusLabel,
    actions: remedyActions,
    deadlines: remedyDeadlines,
    events: remedyEvents,
  },
  works: worksOf(remedyKind, 14),
  waiting: [remediesWaiting],
  holding: heldRemedies,
  ownData: ownRemedies,
  effects: [following(ratings, openRemedy), following(remedies, leaveOut, notifyOfRemedy)],
  messages: remedyChannels,
  figures: remedyFigures,
} satisfies Noun<DeskCard>
