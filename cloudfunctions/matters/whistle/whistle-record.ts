import type {
  CallState,
  WhistleKind,
  WhistleStatus,
} from '../../../miniprogram/contract/whistle.ts'
import type { Collection } from '../../core/cloud/collection.ts'
import {
  type HistoryEntry,
  type Lifecycle,
  lifecycleFields,
  lifecycleIndexes,
} from '../../core/lifecycle/lifecycle-record.ts'
import type { Holder } from '../../core/procedure/caller.ts'

/** One department that was called, the lead or a helper, and how far it is. Moments are epoch ms. */
export type DepartmentCall = {
  department: string
  lead: boolean
  state: CallState
  /** Who joined, refused or responded, or has it since they are away; missing when nobody took it over. */
  officer?: Holder
  joinedAt?: number
  respondedAt?: number
  /** The legal ground of a refusal. */
  basis?: string
  /** A supervisor has ruled on its refusal: it comes, or it need not. */
  ruled?: true
}

/** What the community says of a department's part, each 1 … 5. */
export type DepartmentRating = { response: number; arrival: number; result: number; at: number }

/**
 * An outside unit without an account: whoever first opens its link acts for that department on this
 * whistle alone. `version` is that of the entry that made the link; a newer link replaces it.
 */
export type Guest = { department: string; version: number; until: number; person?: string }

/** What a whistle's history tells: what people did, and what came with time or from its report. */
export type WhistleAction =
  | 'ask'
  | 'blow'
  | 'deny'
  | 'join'
  | 'refuse'
  | 'note'
  | 'respond'
  | 'rule'
  | 'check'
  | 'unfounded'
  | 'link'
  | 'open'
  | 'escalate'
  | 'reckon'
  | 'handover'
  | 'end'

/** One step of a whistle's life; `who` is empty for somebody with a link. */
export type WhistleEntry = HistoryEntry & {
  who: string
  action: WhistleAction
  from?: WhistleStatus
  to: WhistleStatus
  /** Whom they acted for, or who is to lead by a ruling. */
  department?: string
  /** Who it was handed over to; nobody in particular where it is missing. */
  whom?: Holder
  /** The area in which a ruling is to hold from now on. */
  rememberedIn?: string
  /** What the community found on the spot. */
  held?: boolean
  /** A department joined after it should have. */
  late?: true
}

/** Departments called in where one community can't (吹哨); its report's promise runs on. */
export type Whistle = Lifecycle<WhistleEntry> & {
  /** `<report>-w<n>`, the n-th of its report: two can't begin at once. */
  _id: string
  report: string
  /** The report's number, category and place, as the inbox shows them. */
  number: string
  category: string
  place: string
  /** Where inside a building, for those who go there; no message says it. */
  inside?: string
  kind: WhistleKind
  createdAt: number
  /** Codes of the areas whose staff see it: those of the report. */
  areas: string[]
  /** The lowest of them: it counts there, and in all areas around it. */
  area: string
  /** Who asked and was first responsible; missing when nobody had a report whose category blows at once. */
  asker?: Holder
  /** A steward of the community asked: who supervises it may decide. */
  askedAbove?: true
  /** On what ground it is asked, in the handler's words; what was tried is in `content[1]`. */
  ground: string
  calls: DepartmentCall[]
  /** `department@area` for each that is called, `@person` for who holds a link: finds an inbox. */
  offices: string[]
  blownAt?: number
  /** Since when its dates run: those of the blowing, of a ruling, or of a check that did not hold. */
  since: number
  /** By when to join and to respond, epoch ms; while it is asked, by when the steward decides. */
  joinBy?: number
  dueAt: number
  /** By when somebody is first waited for, epoch ms: late when it has passed. */
  waitsUntil?: number
  /** Since when a refusal waits for a ruling; the department stays responsible until then. */
  disputedAt?: number
  /** What the community found on the spot: whether the work holds. */
  held?: boolean
  ratings: Record<string, DepartmentRating>
  /** Departments that call it unfounded, with the version that says why. */
  unfounded: Record<string, number>
  guests: Guest[]
}

const fact = (purpose: string) => ({
  purpose,
  seenBy: 'staff of the area, called departments',
  kept: 'as history',
})
const inner = (purpose: string) => ({ purpose, seenBy: 'nobody', kept: 'as history' })

export const whistles: Collection<Whistle> = {
  name: 'whistles',
  indexes: [
    { name: 'report', keys: { report: 1, createdAt: 1 } },
    { name: 'inbox', keys: { offices: 1, open: 1, dueAt: 1, _id: 1 } },
    { name: 'officer', keys: { 'calls.officer.id': 1, open: 1, dueAt: 1 } },
    { name: 'area', keys: { areas: 1, status: 1, dueAt: 1, _id: 1 } },
    { name: 'time', keys: { areas: 1, createdAt: -1, _id: -1 } },
    { name: 'figures', keys: { area: 1, category: 1, createdAt: 1 } },
    { name: 'late', keys: { areas: 1, waitsUntil: 1, _id: 1 } },
    { name: 'disputes', keys: { areas: 1, disputedAt: 1, _id: 1 } },
    ...lifecycleIndexes,
  ],
  fields: {
    _id: inner('stands for the whistle'),
    report: fact('what it is about'),
    number: fact('names it among people'),
    category: fact('what it is about'),
    place: fact('where it is'),
    inside: fact('where inside a building it is'),
    kind: fact('what is called for'),
    status: fact('where it stands'),
    open: inner('finds what still waits'),
    version: fact('tells whether a decision saw the newest'),
    createdAt: fact('when it was asked'),
    areas: inner('whose staff see it'),
    area: inner('in which figures it counts'),
    asker: fact('who asked'),
    askedAbove: inner('who decides'),
    ground: fact('on what ground'),
    calls: fact('which departments, and how far they are'),
    offices: inner('finds an inbox'),
    blownAt: fact('when it was blown'),
    since: fact('when its clock began'),
    joinBy: fact('by when to join'),
    dueAt: fact('by when to respond'),
    unnoticed: fact('whether a date is provisional'),
    waitsUntil: inner('finds what is late'),
    disputedAt: fact('since when a refusal waits for a ruling'),
    held: fact('what the community found'),
    ratings: fact('how the departments did'),
    unfounded: fact('whether a department calls it unfounded'),
    guests: inner('outside units, until when'),
    content: fact('what was tried, found and answered'),
    history: fact('what became of it'),
    ...lifecycleFields,
  },
}
