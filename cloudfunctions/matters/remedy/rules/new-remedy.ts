import { begun } from '../../../core/lifecycle/transitions.ts'
import type { Rating } from '../../rating/rating-record.ts'
import type { Report } from '../../report/report-record.ts'
import type { Remedy, RemedyEntry } from '../remedy-record.ts'
import { datesOf, type Timing } from './remedy-dates.ts'
import { remedyKind } from './remedy-kind.ts'

/** The text whose fingerprint is a remedy's id. */
export const remedyOf = (report: string): string => `remedy ${report}`

/** A bad rating given by name, its report, and the areas whose supervisors follow it up. */
export type Opening = {
  id: string
  report: Report
  reporter: string
  rating: Pick<Rating, 'level' | 'reasons' | 'words'>
  reviewAreas: string[]
  now: number
}

/** The remedy that a bad rating opens at `now` (epoch ms). */
export function newRemedy(opening: Opening, city: Timing): Remedy {
  const { id, report, reporter, rating, reviewAreas, now } = opening
  const { assignee, madeBy } = report
  const opened: RemedyEntry = {
    version: 1,
    at: now,
    by: 'system',
    as: 'system',
    who: '系统',
    action: 'open',
    to: 'opened',
    token: 'open',
  }
  const dated = { openedAt: now, limit: city.rules.remedies.done }
  const dates = datesOf({ ...dated, history: [opened] }, city)
  const facts = {
    _id: id,
    matter: { kind: 'report', id: report._id } as const,
    number: report.number,
    category: report.category,
    place: report.place.words,
    areas: report.areas,
    ...(report.place.community ? { community: report.place.community } : {}),
    reviewAreas,
    ...(assignee ? { handler: { id: assignee.id, name: assignee.name } } : {}),
    reporter,
    ...(madeBy ? { madeBy } : {}),
    level: rating.level,
    reasons: rating.reasons,
    ...dated,
    ...dates,
    listedAt: dates.callBy,
    content: rating.words ? { 1: { words: rating.words } } : ({} as Remedy['content']),
  }
  return begun(remedyKind, { ...facts, entry: opened }, city)
}
