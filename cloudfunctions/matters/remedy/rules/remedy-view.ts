import type { ClockFace } from '../../../../miniprogram/contract/clock.ts'
import {
  type RatingLevel,
  type RatingReason,
  ratingLabel,
  ratingReasons,
} from '../../../../miniprogram/contract/rating.ts'
import {
  type RemedyOutcome,
  type RemedyStatus,
  remedyOutcomeLabel,
} from '../../../../miniprogram/contract/remedy.ts'
import type { City } from '../../../core/procedure/city.ts'
import { storedCategory } from '../../report/rules/category.ts'
import type { Contact } from '../../report/rules/report-view.ts'
import type { Remedy, RemedyEntry } from '../remedy-record.ts'
import { remedyClock } from './remedy-clock.ts'
import { actionsOf, type RemedyActionView } from './remedy-may-do.ts'
import type { Party } from './remedy-party.ts'
import { statusText } from './remedy-status-text.ts'
import { type RemedyItem, timelineOf } from './remedy-timeline.ts'

/** What was said of the service, first or once more. */
export type SaidOfService = {
  level: RatingLevel
  levelText: string
  reasons: string[]
  words: string
}

/** An appeal: on what ground, who moved it, by when it is decided (epoch ms), and how so far. */
export type AppealView = {
  ground: string
  who: string
  decideBy: number
  votes: { who: string; uphold: boolean; words: string; at: number }[]
}

/** A remedy as its reviewers see it, and the deciders of its appeal. Moments are epoch ms. */
export type RemedyView = {
  id: string
  version: number
  status: RemedyStatus
  statusText: string
  report: { id: string; number: string; title: string }
  category: { name: string; icon: string }
  place: string
  rating: SaidOfService
  second: (SaidOfService & { at: number }) | null
  /** Who rated, the number whole only while whoever looks is to call it; and what people call whoever did the work. */
  reporter: Contact
  handler: string
  openedAt: number
  callBy: number
  dueAt: number
  contactedAt: number | null
  rectifiedAt: number | null
  revisitedAt: number | null
  /** The clock of what it waits for now. */
  clock: ClockFace
  /** What the handler was asked to mend, and said to it. */
  mend: { words: string; at: number; replies: { words: string; at: number }[] } | null
  appeal: AppealView | null
  outcome: RemedyOutcome | null
  outcomeText: string
  basis: string
  timeline: RemedyItem[]
  /** What is whoever looks's to do, and why not now. */
  may: RemedyActionView[]
}

/** What a view is made with besides the remedy. */
export type ViewFacts = {
  city: City
  title: string
  reporter: Contact
  party: Party
  /** Who looks, by id, and when (epoch ms). */
  seer: string
  now: number
}

/** A remedy as somebody sees it who may. */
export function viewRemedy(remedy: Remedy, facts: ViewFacts): RemedyView {
  const { city, title, reporter, party, seer, now } = facts
  const { name, icon = '' } = storedCategory(city.categories, remedy.category)
  return {
    id: remedy._id,
    version: remedy.version,
    status: remedy.status,
    statusText: statusText(remedy),
    report: { id: remedy.matter.id, number: remedy.number, title },
    category: { name, icon },
    place: remedy.place,
    rating: { ...saidOf(remedy), words: remedy.content[1]?.words ?? '' },
    second: secondOf(remedy),
    reporter,
    handler: remedy.handler?.name ?? '',
    openedAt: remedy.openedAt,
    callBy: remedy.callBy,
    dueAt: remedy.dueAt,
    contactedAt: remedy.contactedAt ?? null,
    rectifiedAt: remedy.rectifiedAt ?? null,
    revisitedAt: remedy.revisitedAt ?? null,
    clock: remedyClock(remedy, city, now),
    mend: mendOf(remedy),
    appeal: appealOf(remedy),
    outcome: remedy.outcome ?? null,
    outcomeText: remedy.outcome ? remedyOutcomeLabel[remedy.outcome] : '',
    basis: remedy.basis ?? '',
    timeline: timelineOf(remedy),
    may: actionsOf(remedy, party, { id: seer, now }),
  }
}

/** A level and its reasons in words. */
const saidOf = ({
  level,
  reasons,
}: {
  level: RatingLevel
  reasons: readonly RatingReason[]
}): Omit<SaidOfService, 'words'> => ({
  level,
  levelText: ratingLabel[level],
  reasons: ratingReasons.filter(({ reason }) => reasons.includes(reason)).map(({ label }) => label),
})

/** What was said once more, if anything. */
export function secondOf(remedy: Remedy): RemedyView['second'] {
  if (!remedy.second) return null
  return {
    ...saidOf(remedy.second),
    // Stryker disable next-line ConditionalExpression: a second rating is the last step
    words: wordsOf(remedy, ({ action }) => action === 'again'),
    at: remedy.second.at,
  }
}

function wordsOf({ history, content }: Remedy, is: (entry: RemedyEntry) => boolean): string {
  const { version = 0 } = history.findLast(is) ?? {}
  return content[version]?.words ?? ''
}

function mendOf({ mend, history, content }: Remedy): RemedyView['mend'] {
  const asked = history.find(({ version }) => version === mend)
  if (!asked) return null
  const replies = history.filter(
    // Stryker disable next-line EqualityOperator: what asks is no reply
    ({ action, version }) => action === 'reply' && version > asked.version,
  )
  return {
    words: content[asked.version]?.words ?? '',
    at: asked.at,
    replies: replies.map(({ version, at }) => ({ words: content[version]?.words ?? '', at })),
  }
}

function appealOf({ appeal, decideBy, dueAt, history, content }: Remedy): AppealView | null {
  const moved = history.find(({ version }) => version === appeal?.version)
  if (!moved) return null
  const votes = history.filter(({ action }) => action === 'vote')
  return {
    ground: content[moved.version]?.words ?? '',
    who: moved.who,
    decideBy: decideBy ?? dueAt,
    votes: votes.map(({ who, uphold, version, at }) => ({
      who,
      uphold: uphold === true,
      words: content[version]?.words ?? '',
      at,
    })),
  }
}
