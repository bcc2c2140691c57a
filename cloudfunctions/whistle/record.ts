import type {
  CallState,
  WhistleKind,
  WhistleStatus,
} from '../../miniprogram/contract/whistle.ts'
import type { Collection } from '../cloud/collection.ts'
import type { ActingAs, Content, Holder } from '../report/record.ts'

/** One department that was called, the lead or a helper, and how far it is. Moments are epoch ms. */
export type DepartmentCall = {
  department: string
  lead: boolean
  state: CallState
  /** Who joined, refused or responded. */
  officer?: Holder
  joinedAt?: number
  respondedAt?: number
  /** The legal ground of a refusal. */
  basis?: string
}

/** What the community says of a department's part, each 1 … 5. */
export type DepartmentRating = { response: number; arrival: number; result: number; at: number }

/** A department says that it is not its matter; the first assigned stays responsible until the ruling. */
export type Dispute = {
  department: string
  at: number
  ruledAt?: number
  /** The department that leads from the ruling on. */
  lead?: string
}

/** What can be done with a whistle; each is one procedure. */
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
  | 'rate'
  | 'unfounded'
  | 'link'
  | 'climb'
  | 'end'

/** One step of a whistle's life; words and photos lie in `content[version]`. */
export type WhistleEntry = {
  version: number
  at: number
  by: string
  as: ActingAs
  action: WhistleAction
  to: WhistleStatus
  token: string
  department?: string
  marks?: string[]
}

/** Departments called in where one community can't (吹哨); its report's promise runs on. */
export type Whistle = {
  /** Fingerprint of report, asker and client token; of the report alone when its category blows at once. */
  _id: string
  report: string
  /** The report's number, category and place, as the inbox shows them. */
  number: string
  category: string
  place: string
  kind: WhistleKind
  status: WhistleStatus
  open: boolean
  version: number
  createdAt: number
  /** Codes of the areas whose staff see it: those of the report. */
  areas: string[]
  /** Who has the report: the asker, and first responsible. */
  asker: Holder
  /** What was tried, and on what ground it is asked, in the handler's words: in `content[1]`. */
  ground: string
  calls: DepartmentCall[]
  /** `department@area` for each department and area called: finds an officer's inbox. */
  offices: string[]
  blownAt?: number
  /** By when to join and to respond, epoch ms; counted from the blowing. */
  joinBy?: number
  dueAt: number
  /** The first year without a notice that a date was reckoned through. */
  unnoticed?: number
  dispute?: Dispute
  /** What the community found on the spot: whether the work holds. */
  held?: boolean
  ratings: Record<string, DepartmentRating>
  /** Departments that call it unfounded, with the version that says why. */
  unfounded: Record<string, number>
  /** An outside unit's signed link: until when, and whom it is bound to once opened. */
  link?: { department: string; until: number; person?: string }
  content: Record<string, Content>
  history: WhistleEntry[]
  nextAt?: number
  marks: string[]
  settleAt?: number
  tries: number
  settled: number
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
    { name: 'inbox', keys: { offices: 1, open: 1, dueAt: 1 } },
    { name: 'area', keys: { areas: 1, status: 1, dueAt: 1 } },
    { name: 'next', keys: { nextAt: 1 } },
    { name: 'settle', keys: { settleAt: 1 } },
    { name: 'provisional', keys: { unnoticed: 1 } },
  ],
  fields: {
    _id: inner('stands for the whistle'),
    report: fact('what it is about'),
    number: fact('names it among people'),
    category: fact('what it is about'),
    place: fact('where it is'),
    kind: fact('what is called for'),
    status: fact('where it stands'),
    open: inner('finds what still waits'),
    version: fact('tells whether a decision saw the newest'),
    createdAt: fact('when it was asked'),
    areas: inner('whose staff see it'),
    asker: fact('who asked'),
    ground: fact('on what ground'),
    calls: fact('which departments, and how far they are'),
    offices: inner('finds an inbox'),
    blownAt: fact('when it was blown'),
    joinBy: fact('by when to join'),
    dueAt: fact('by when to respond'),
    unnoticed: fact('whether a date is provisional'),
    dispute: fact('who says it is not theirs'),
    held: fact('what the community found'),
    ratings: fact('how the departments did'),
    unfounded: fact('whether a department calls it unfounded'),
    link: inner('an outside unit, until when'),
    content: { purpose: 'what was said and shown', seenBy: 'as the whistle', kept: 'until deletion' },
    history: fact('what became of it'),
    nextAt: inner('finds what time brings'),
    marks: inner('what time has brought'),
    settleAt: inner('finds what should still follow'),
    tries: inner('when to try again'),
    settled: inner('how far the effects went'),
  },
}

/** What a ruling left behind, so that the same dispute never comes twice: who leads in such a case. */
export type RoutingRule = {
  /** Area and category. */
  _id: string
  area: string
  category: string
  lead: string
  /** The whistle whose ruling it was. */
  whistle: string
  at: number
}

const rule = { purpose: 'who leads in such a case', seenBy: 'staff', kept: 'until changed' }

export const routingRules: Collection<RoutingRule> = {
  name: 'routingRules',
  indexes: [],
  fields: { _id: rule, area: rule, category: rule, lead: rule, whistle: rule, at: rule },
}
