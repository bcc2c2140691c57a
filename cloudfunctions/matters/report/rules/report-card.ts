import type { ActionOnReport } from '../../../../miniprogram/contract/action.ts'
import type { Category } from '../../../../miniprogram/contract/category.ts'
import type { ClockFace } from '../../../../miniprogram/contract/clock.ts'
import type { ReportStatus } from '../../../../miniprogram/contract/status.ts'
import type { Calendar } from '../../../core/clock/calendar.ts'
import type { Shown } from '../../../core/lifecycle/content.ts'
import type { City } from '../../../core/procedure/city.ts'
import { isOnRecord } from '../../../core/procedure/openings.ts'
import type { Report } from '../report-record.ts'
import { reportClock } from './report-clock.ts'
import type { ReportFacts } from './report-conditions.ts'
import { refusal } from './report-may-do.ts'
import { statusText } from './report-status-text.ts'
import { isHolder, reportOpenings } from './see.ts'
import { titleOf } from './title.ts'
import { type Asked, askedOf } from './waiting.ts'
import { whereWords } from './where-words.ts'

/** A report in a list of somebody who may see it whole. */
export type ReportCard = {
  kind: 'report'
  id: string
  number: string
  version: number
  title: string
  category: { name: string; icon: string }
  place: string
  status: ReportStatus
  statusText: string
  clock: ClockFace
  /** Who has it; empty in a pool. */
  holder: string
  /** The newest words, its reporter's or its handler's. */
  latest: string
  /** What waits for a decision, and why in the words of whoever asks. */
  asked: (Asked & { words: string }) | null
  /** A link to its first photo; empty where there is none. */
  photo: string
  /** The one obvious next thing for whoever looks; empty when it is somebody else's turn. */
  next: ActionOnReport | ''
}

/** What strangers see of a report nearby: what, where, how far. No words, photos or people. */
export type NearbyCard = {
  id: string
  category: { name: string; icon: string }
  place: string
  statusText: string
  clock: ClockFace
}

/** The file that a card shows, if any: the first photo of the submission. */
const coverOf = ({ content }: Report): string | undefined => content[1]?.photos?.[0]

/** The same, with how long its link may live. */
export function shownOnCard(report: Report): Shown | undefined {
  const file = coverOf(report)
  return file === undefined ? undefined : { file, restricted: report.visibility === 'restricted' }
}

type Seer = ReportFacts['caller']

/** What comes first when several things may be done. */
const order: readonly ActionOnReport[] = [
  'answer',
  'reply',
  'accept',
  'contact',
  'finish',
  'decide',
  'assign',
  'check',
]

/** A report as a card for somebody who may see it whole. */
export function cardOf(
  city: Pick<City, 'calendar' | 'rules'>,
  report: Report,
  category: Category,
  seer: Seer,
  now: number,
  links: ReadonlyMap<string, string>,
): ReportCard {
  const standing = { now, rules: city.rules }
  const { title, latest, why, cover } = saysOnCard(report, category, seer)
  const asked = askedOf(city.calendar, report)
  return {
    kind: 'report',
    id: report._id,
    number: report.number,
    version: report.version,
    title,
    category: { name: category.name, icon: category.icon ?? '' },
    place: whereWords(report.place),
    status: report.status,
    statusText: statusText(report, seer.id),
    clock: reportClock(city.calendar, report, now),
    holder: report.assignee?.name ?? '',
    latest,
    asked: asked && { ...asked, words: why },
    photo: (cover && links.get(cover)) ?? '',
    next: order.find((action) => refusal(action, report, seer, standing) === undefined) ?? '',
  }
}

/** The words of a card: of a restricted report the category alone, but for its reporter and its holder. */
function saysOnCard(report: Report, category: Category, seer: Seer) {
  if (isOnRecord(reportOpenings, report, seer.id) && !isHolder(report, seer)) {
    return { title: category.name, latest: '', why: '', cover: undefined }
  }
  const latest = Math.max(1, ...Object.keys(report.content).map(Number))
  return {
    title: titleOf(report.content[1]?.words, category.name),
    latest: report.content[latest]?.words ?? '',
    why: report.content[report.request?.version ?? 0]?.words ?? '',
    cover: coverOf(report),
  }
}

/** A report as neighbours see it. */
export function nearbyCardOf(
  calendar: Calendar,
  report: Report,
  category: Category,
  now: number,
): NearbyCard {
  return {
    id: report._id,
    category: { name: category.name, icon: category.icon ?? '' },
    place: report.place.building ? report.place.words : (report.place.gridName ?? '附近'),
    // Stryker disable next-line StringLiteral: nobody has such an id
    statusText: statusText(report, ''),
    clock: reportClock(calendar, report, now),
  }
}
