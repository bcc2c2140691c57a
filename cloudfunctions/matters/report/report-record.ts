import type { ReportAction } from '../../../miniprogram/contract/action.ts'
import type { Answer } from '../../../miniprogram/contract/answer.ts'
import type { Visibility } from '../../../miniprogram/contract/category.ts'
import type { Inside } from '../../../miniprogram/contract/inside.ts'
import type { PauseKind, RequestKind } from '../../../miniprogram/contract/request.ts'
import type { ReportSource } from '../../../miniprogram/contract/source.ts'
import type { ReportStatus } from '../../../miniprogram/contract/status.ts'
import type { CallState, WhistleKind } from '../../../miniprogram/contract/whistle.ts'
import type { Collection } from '../../core/cloud/collection.ts'
import type { GeoPoint } from '../../core/cloud/database.ts'
import {
  type HistoryEntry,
  type Lifecycle,
  lifecycleIndexes,
} from '../../core/lifecycle/lifecycle-record.ts'
import type { Holder } from '../../core/procedure/caller.ts'
import { reportFields } from './field-record.ts'

/**
 * Where it is: a building or a pin, the grid it lies in where one was found, and its words. Where
 * inside a building is for its reporter and those who handle it, as a flat would be.
 */
export type ReportPlace = Inside & {
  words: string
  building?: string
  point?: GeoPoint
  grid?: string
  gridName?: string
  community?: string
}

/** Why a report went where it went; shown in words. */
export type RouteReason =
  | 'building'
  | 'pin'
  | 'nearestGrid'
  | 'ownCommunity'
  | 'cityPool'
  | 'around'
  | 'rest'
  | 'patrol'

/** The routing decision, kept with the report. */
export type RouteTaken = {
  reason: RouteReason
  /** Departments that the category calls in at once; the worker has it meanwhile. */
  departments: readonly string[]
  /** Why it went to somebody else than the grid's worker. */
  instead?: 'backup' | 'duty'
  /** The grid's worker, as people call them, and until when they are away (epoch ms). */
  absent?: { name: string; until: number }
  /** Whether nobody was found, so that somebody has to be assigned. */
  unstaffed: boolean
}

/** A stretch in which the clock stands still, for a named reason and to an end (epoch ms). */
export type Pause = { kind: PauseKind; reason: string; from: number; until: number }

/** What is held to be right of a report, and how that and what stands there are called. */
export type Correction = { category?: string; place?: ReportPlace; was: string; is: string }

/** What somebody asked leave for, until it is decided or its time is over. */
export type Request = {
  kind: RequestKind
  by: string
  at: number
  waitsFor: 'steward' | 'supervisor'
  /** The version that asked: its content says why. */
  version: number
  /** An extension's length, such as `2wd`. */
  limit?: string
  /** A suspension's end, epoch ms. */
  until?: number
  correction?: Correction
}

/** The summary of a whistle in its report: enough for the guard, and for the resident to see. */
export type WhistleSummary = {
  id: string
  kind: WhistleKind
  open: boolean
  dueAt: number
  calls: { department: string; lead: boolean; state: CallState; officer?: Holder }[]
}

/** One step of a report's life. */
export type Entry = HistoryEntry & {
  action: ReportAction
  from?: ReportStatus
  to: ReportStatus
  /** Who it was assigned or handed to. */
  whom?: Holder
  answer?: Answer
  /** What was asked for, granted, denied or lapsed. */
  request?: RequestKind
  /** The pause that began, or the end of the one that ended (epoch ms). */
  until?: number
  /** The extension asked for or granted, such as `2wd`. */
  limit?: string
  /** What was to be corrected, or was: what stood there, and what is right. */
  corrected?: Pick<Correction, 'was' | 'is'>
  /** Where it counted until it was corrected. */
  left?: { area: string; category: string }
  /** The report that this one was merged into. */
  into?: string
  /** Which whistle, and what came of it. */
  whistle?: { id: string; event: WhistleEvent; department?: string }
  /** It came after it was due: a first contact, or done. */
  late?: true
  /** What its reporter said of its being shown. */
  publish?: boolean
}

/** The steps of a whistle that its report has in its history. */
export type WhistleEvent =
  | 'asked'
  | 'blown'
  | 'denied'
  | 'joined'
  | 'refused'
  | 'responded'
  | 'ruled'
  | 'checked'

/** A problem that a resident reported (诉求), and all that became of it. */
export type Report = Lifecycle<Entry> & {
  /** Fingerprint of reporter and client token: the same token, the same report, for ever. */
  _id: string
  /** For people: date and random letters, 1122-7K3F. */
  number: string
  createdAt: number
  /** How it came. */
  source: ReportSource
  /** Whose report it is; missing on patrol, and until the slip of one made for somebody is used. */
  reporter?: string
  /** Who made it, when that is not the reporter. */
  madeBy?: string
  /** Whom to call, when somebody else made it for them; kept like words. */
  onBehalf?: { name?: string; phone?: string }
  category: string
  /** What was tapped of what its category asks, as words: 哪儿坏了：灯不亮；多少：一层都这样. */
  details?: string
  visibility: Visibility
  /** Codes of the areas whose staff see it, from the city down. */
  areas: string[]
  /** The lowest of them: it counts there, and in all areas around it. */
  area: string
  place: ReportPlace
  route: RouteTaken
  /** Who has it; missing in a pool. */
  assignee?: Holder
  /** By which leave it was handed over last, from whom, and how it stood with them. */
  handedOver?: { leave: string; from: Holder; status: 'assigned' | 'handling' }
  /** The worker first asked stays responsible until somebody else has it. */
  firstAsked?: Holder
  /** When the promise began to run, is due, and the first contact is due (epoch ms). */
  promisedAt: number
  dueAt: number
  contactBy: number
  contactedAt?: number
  doneAt?: number
  /** When it was closed, declined, merged or withdrawn. */
  endedAt?: number
  /** The promise's limit and what was granted on top of it, such as `5wd`. */
  limits: string[]
  pauses: Pause[]
  /** A question that waits for the reporter: the version that asked it. */
  question?: number
  /** That neighbours follow it: of others nobody looks for followers. */
  followed?: true
  request?: Request
  /** Since when nobody has it, epoch ms. */
  poolAt?: number
  /** How often its reporter had it done again for free, after it was closed. */
  reopened: number
  /** Why it was declined and where to turn; whether that was objected to. */
  declined?: { basis: string; turnTo: string }
  objected?: true
  /** The report it was merged into; whether it was taken apart again. */
  merged?: { id: string; number: string }
  apart?: true
  /** Whether what a patrol report came to is to be looked at. */
  sampled?: true
  whistles: WhistleSummary[]
  /** What done means, as promised when it was submitted. */
  doneWhen: string[]
  answer?: Answer
  /** Whether its reporter agrees to its being shown on the board, without persons, once it is done. */
  publish?: true
  /** Those who lead the community took it off the board for good. */
  takenOff?: true
  /** Whether it is on the board, or its content was held back by the checks. */
  board?: 'shown' | 'held'
  /** The report that this one is the rest of, when it was partly solved. */
  restOf?: string
}

export const reports: Collection<Report> = {
  name: 'reports',
  indexes: [
    { name: 'number', keys: { number: 1 }, unique: true },
    { name: 'mine', keys: { reporter: 1, status: 1, createdAt: -1, _id: -1 } },
    { name: 'desk', keys: { 'assignee.id': 1, open: 1, dueAt: 1, _id: 1 } },
    { name: 'area', keys: { areas: 1, status: 1, dueAt: 1, _id: 1 } },
    { name: 'time', keys: { areas: 1, createdAt: -1, _id: -1 } },
    { name: 'figures', keys: { area: 1, category: 1, createdAt: 1 } },
    { name: 'holder', keys: { 'assignee.id': 1, createdAt: -1 } },
    {
      name: 'nearby',
      keys: { 'place.grid': 1, open: 1, visibility: 1, category: 1, createdAt: -1 },
    },
    { name: 'map', keys: { 'place.community': 1, open: 1, visibility: 1, createdAt: -1 } },
    { name: 'requests', keys: { areas: 1, 'request.waitsFor': 1, dueAt: 1, _id: 1 } },
    { name: 'handed over', keys: { 'handedOver.leave': 1 } },
    { name: 'checks', keys: { areas: 1, sampled: 1, doneAt: 1, _id: 1 } },
    ...lifecycleIndexes,
  ],
  fields: reportFields,
}
