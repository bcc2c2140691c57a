import type { Matter } from '../../../miniprogram/contract/matter.ts'
import type { RatingLevel, RatingReason } from '../../../miniprogram/contract/rating.ts'
import type { RemedyOutcome, RemedyStatus } from '../../../miniprogram/contract/remedy.ts'
import type { Collection } from '../../core/cloud/collection.ts'
import {
  type HistoryEntry,
  type Lifecycle,
  lifecycleFields,
  lifecycleIndexes,
} from '../../core/lifecycle/lifecycle-record.ts'
import type { Holder } from '../../core/procedure/caller.ts'

/** What a remedy's history tells: what people did, and what came with time. */
export type RemedyAction =
  | 'open'
  | 'call'
  | 'mend'
  | 'reply'
  | 'rectify'
  | 'explain'
  | 'extend'
  | 'appeal'
  | 'vote'
  | 'revisit'
  | 'again'
  | 'escalate'
  | 'reckon'
  | 'handover'
  | 'close'

/** One step of a remedy's life; `who` is empty for whoever rated. */
export type RemedyEntry = HistoryEntry & {
  who: string
  action: RemedyAction
  from?: RemedyStatus
  to: RemedyStatus
  /** Who follows it up from then on, since somebody is away or has left. */
  whom?: Holder
  /** How a decider of an appeal voted. */
  uphold?: boolean
}

/** An appeal against a rating: who moved it, by which version, and how it was decided so far. */
export type Appeal = {
  by: string
  version: number
  votes: { by: string; uphold: boolean; at: number }[]
}

/** What somebody says once more, after the remedy; it stands beside the first and replaces nothing. */
export type SecondRating = { level: RatingLevel; reasons: RatingReason[]; at: number }

/** What a bad rating given by name leads to (差评整改): followed up by somebody else than who did the work. */
export type Remedy = Lifecycle<RemedyEntry> & {
  /** A fingerprint of the report's id: it leads the handler, who knows it, nowhere. */
  _id: string
  /** What was rated. */
  matter: Matter
  /** The report's number, category, place and areas, as the desk shows them. */
  number: string
  category: string
  place: string
  areas: string[]
  community?: string
  /** Areas whose supervisors follow it up: the street's; what silence brought in, too. */
  reviewAreas: string[]
  /** Who follows it up: the reviewer who did something last, or who was given it. */
  reviewer?: { id: string; name: string }
  /** Who did the work: told what to mend, and nothing else. */
  handler?: { id: string; name: string }
  reporter: string
  /** Who made the report, when that is not its reporter. */
  madeBy?: string
  /** The first rating; its words are in `content[1]`. */
  level: RatingLevel
  reasons: RatingReason[]
  openedAt: number
  /** By when the reporter is called and it is mended; the limit that the latter comes from. */
  callBy: number
  dueAt: number
  limit: string
  /** The moment that lists go by: by when what it waits for is due; once it is over, when that was. */
  listedAt: number
  /** By when its appeal is decided, and, once it is mended, the reporter revisited. */
  decideBy?: number
  revisitBy?: number
  contactedAt?: number
  /** When it was rectified or explained. */
  rectifiedAt?: number
  revisitedAt?: number
  /** The version that says what is to be mended. */
  mend?: number
  appeal?: Appeal
  outcome?: RemedyOutcome
  /** The ground that an explanation rests on. */
  basis?: string
  second?: SecondRating
}

const fact = (purpose: string) => ({ purpose, seenBy: 'reviewer', kept: 'as history' })
const inner = (purpose: string) => ({ purpose, seenBy: 'nobody', kept: 'as history' })

export const remedies: Collection<Remedy> = {
  name: 'remedies',
  indexes: [
    { name: 'review', keys: { reviewAreas: 1, open: 1, listedAt: 1, _id: 1 } },
    { name: 'appeals', keys: { areas: 1, status: 1, listedAt: 1, _id: 1 } },
    { name: 'reviewer', keys: { 'reviewer.id': 1, open: 1 } },
    { name: 'handler', keys: { 'handler.id': 1, status: 1, listedAt: 1 } },
    { name: 'reporter', keys: { reporter: 1, status: 1 } },
    { name: 'figures', keys: { community: 1, category: 1, openedAt: 1 } },
    ...lifecycleIndexes,
  ],
  fields: {
    _id: inner('stands for the remedy'),
    matter: fact('what it is about'),
    number: fact('names it among people'),
    category: fact('what it is about'),
    place: fact('where it is'),
    areas: inner('whose supervisors may decide on an appeal'),
    community: inner('figures of remedies'),
    reviewAreas: inner('whose supervisors follow it up'),
    reviewer: fact('who follows it up'),
    handler: fact('who is told what to mend'),
    reporter: {
      purpose: 'whom to call',
      seenBy: 'reviewer; the number while to be called',
      kept: 'until deletion',
    },
    madeBy: inner('who may not follow it up'),
    level: { ...fact('what was said of the service'), seenBy: 'reviewer, self' },
    reasons: { ...fact('what was said of the service'), seenBy: 'reviewer, self' },
    status: { ...fact('where it stands'), seenBy: 'reviewer, self' },
    open: inner('finds what still waits'),
    version: fact('tells whether a decision saw the newest'),
    openedAt: fact('when it began'),
    callBy: fact('by when to call'),
    dueAt: fact('by when it is mended'),
    limit: fact('how long mending may take'),
    listedAt: inner('orders what is followed up'),
    decideBy: { ...fact('by when the appeal is decided'), seenBy: 'reviewer, deciders' },
    revisitBy: fact('by when to ask again'),
    unnoticed: fact('whether a date is provisional'),
    contactedAt: fact('when its reporter was called'),
    rectifiedAt: fact('when it was mended or explained'),
    revisitedAt: fact('when its reporter was asked again'),
    mend: { ...fact('what is to be mended'), seenBy: 'reviewer, handler' },
    appeal: { ...fact('whether the rating counts'), seenBy: 'reviewer, deciders' },
    outcome: { ...fact('what became of it'), seenBy: 'reviewer, self' },
    basis: { ...fact('on which ground it was explained'), seenBy: 'reviewer, self' },
    second: { ...fact('what was said once more'), seenBy: 'reviewer, self' },
    content: { purpose: 'what was said', seenBy: 'reviewer, self', kept: 'until deletion' },
    history: fact('what became of it'),
    ...lifecycleFields,
  },
}
