import { statusLabel } from '../../../miniprogram/contract/status.ts'
import { following } from '../../core/lifecycle/effects.ts'
import { worksOf } from '../../core/lifecycle/works.ts'
import type { Noun } from '../../core/noun.ts'
import type { DeskCard } from '../../core/waiting/waiting.ts'
import { beginRest } from './effects/begin-rest.ts'
import { moveFollowers } from './effects/move-followers.ts'
import { notifyFollowers, notifyOfReport } from './effects/notify-of-report.ts'
import { heldReports } from './held-reports.ts'
import { ownReports } from './own-reports.ts'
import { reports } from './report-record.ts'
import { reportsWaiting } from './report-waiting.ts'
import { reportActions, reportEvents } from './rules/report-actions.ts'
import { reportChannels } from './rules/report-channels.ts'
import { reportDeadlines } from './rules/report-deadlines.ts'
import { reportFigures } from './rules/report-figures.ts'
import { reportKind } from './rules/report-kind.ts'
import { reportOpenings } from './rules/see.ts'

export const reportNoun = {
  collections: [reports],
  life: {
    statuses: statusLabel,
    actions: reportActions,
    deadlines: reportDeadlines,
    events: reportEvents,
  },
  works: worksOf(reportKind, 4),
  waiting: [reportsWaiting],
  holding: heldReports,
  ownData: ownReports,
  effects: [following(reports, beginRest, moveFollowers, notifyOfReport, notifyFollowers)],
  openings: reportOpenings,
  messages: reportChannels,
  figures: reportFigures,
} satisfies Noun<DeskCard>
