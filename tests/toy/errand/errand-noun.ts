import { following } from '../../../cloudfunctions/core/lifecycle/effects.ts'
import { worksOf } from '../../../cloudfunctions/core/lifecycle/works.ts'
import type { Noun } from '../../../cloudfunctions/core/noun.ts'
import type { DeskCard } from '../../../cloudfunctions/core/waiting/waiting.ts'
import { notifyOfErrand } from './effects/notify-of-errand.ts'
import { errandStatusLabel, errands } from './errand-record.ts'
import { errandWaiting } from './errand-waiting.ts'
import { heldErrands } from './held-errands.ts'
import { ownErrands } from './own-errands.ts'
import { errandActions, errandEvents } from './rules/errand-actions.ts'
import { errandChannels } from './rules/errand-channels.ts'
import { errandOpenings } from './rules/errand-conditions.ts'
import { errandDeadlines } from './rules/errand-deadlines.ts'
import { errandFigures } from './rules/errand-figures.ts'
import { errandKind } from './rules/errand-kind.ts'

export const errandNoun: Noun<DeskCard> = {
  collections: [errands],
  life: {
    statuses: errandStatusLabel,
    actions: errandActions,
    deadlines: errandDeadlines,
    events: errandEvents,
  },
  works: worksOf(errandKind, 24),
  waiting: [errandWaiting],
  holding: heldErrands,
  ownData: ownErrands,
  openings: errandOpenings,
  effects: [following(errands, notifyOfErrand)],
  messages: errandChannels,
  figures: errandFigures,
}
