import { whistleStatusLabel } from '../../../miniprogram/contract/whistle.ts'
import { following } from '../../core/lifecycle/effects.ts'
import { worksOf } from '../../core/lifecycle/works.ts'
import type { Noun } from '../../core/noun.ts'
import type { DeskCard } from '../../core/waiting/waiting.ts'
import { reports } from '../report/report-record.ts'
import { endWhistles } from './effects/end-whistles.ts'
import { notifyOfWhistle } from './effects/notify-of-whistle.ts'
import { rememberRuling } from './effects/remember-ruling.ts'
import { updateReport } from './effects/update-report.ts'
import { whistleAtOnce } from './effects/whistle-at-once.ts'
import { heldWhistles } from './held-whistles.ts'
import { ownWhistles } from './own-whistles.ts'
import { routingRules } from './routing-record.ts'
import { whistleActions, whistleEvents } from './rules/whistle-actions.ts'
import { whistleChannels } from './rules/whistle-channels.ts'
import { whistleWaits } from './rules/whistle-deadlines.ts'
import { whistleFigures } from './rules/whistle-figures.ts'
import { whistleKind } from './rules/whistle-kind.ts'
import { whistles } from './whistle-record.ts'
import { whistlesWaiting } from './whistle-waiting.ts'

export const whistleNoun = {
  collections: [whistles, routingRules],
  life: {
    statuses: whistleStatusLabel,
    actions: whistleActions,
    deadlines: whistleWaits,
    events: whistleEvents,
  },
  works: worksOf(whistleKind, 9),
  waiting: [whistlesWaiting],
  holding: heldWhistles,
  ownData: ownWhistles,
  effects: [
    following(reports, whistleAtOnce, endWhistles),
    following(whistles, updateReport, rememberRuling, notifyOfWhistle),
  ],
  messages: whistleChannels,
  figures: whistleFigures,
} satisfies Noun<DeskCard>
