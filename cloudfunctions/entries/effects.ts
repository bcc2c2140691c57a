import type { Effect, Effects, EffectTable } from '../core/procedure/world.ts'
import type { Urge } from '../matters/follow/urge-record.ts'
import type { Rating } from '../matters/rating/rating-record.ts'
import { leaveOut } from '../matters/remedy/effects/leave-out.ts'
import { notifyOfRemedy } from '../matters/remedy/effects/notify-of-remedy.ts'
import { openRemedy } from '../matters/remedy/effects/open-remedy.ts'
import type { Remedy, RemedyEntry } from '../matters/remedy/remedy-record.ts'
import { beginRest } from '../matters/report/effects/begin-rest.ts'
import { moveFollowers } from '../matters/report/effects/move-followers.ts'
import { notifyFollowers, notifyOfReport } from '../matters/report/effects/notify-of-report.ts'
import { notifyOfUrge } from '../matters/report/effects/notify-of-urge.ts'
import type { Entry, Report } from '../matters/report/report-record.ts'
import { type EffectName, effectsOf } from '../matters/report/rules/effects-of.ts'
import { endWhistles } from '../matters/whistle/effects/end-whistles.ts'
import { notifyOfWhistle } from '../matters/whistle/effects/notify-of-whistle.ts'
import { rememberRuling } from '../matters/whistle/effects/remember-ruling.ts'
import { tellReport } from '../matters/whistle/effects/tell-report.ts'
import { whistleAtOnce } from '../matters/whistle/effects/whistle-at-once.ts'
import type { Whistle, WhistleEntry } from '../matters/whistle/whistle-record.ts'
import { takeDown } from '../published/board/effects/take-down.ts'
import {
  countRating,
  countRemedy,
  countReport,
  countWhistle,
} from '../published/figure/effects/count.ts'
import { screen } from '../published/screening/effects/screen.ts'

/** How what may follow from a step of a report is brought about. */
const ofReports: Record<EffectName, Effect<Report, Entry>> = {
  rest: beginRest,
  whistleAtOnce,
  endWhistles,
  moveFollowers,
  notify: notifyOfReport,
  notifyFollowers,
  screen,
  takeDown,
}

const reports: Effects<Report, Entry> = {
  of: (entry) => effectsOf(entry).map((name) => ofReports[name]),
  atLast: countReport,
}

const whistles: Effects<Whistle, WhistleEntry> = {
  of: () => [tellReport, rememberRuling, notifyOfWhistle],
  atLast: countWhistle,
}

const remedies: Effects<Remedy, RemedyEntry> = {
  of: () => [leaveOut, notifyOfRemedy],
  atLast: countRemedy,
}

const ratings: Effects<Rating, Rating> = { of: () => [countRating, openRemedy] }

const urges: Effects<Urge, Urge> = { of: () => [notifyOfUrge] }

/** What follows from what, in each collection: the one place that knows who acts on whom. */
export const effects: EffectTable = { reports, whistles, remedies, ratings, urges }
