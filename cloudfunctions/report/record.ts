import type { ReportAction } from '../../miniprogram/contract/action.ts'
import type { Answer } from '../../miniprogram/contract/answer.ts'
import type { Visibility } from '../../miniprogram/contract/category.ts'
import type { Role } from '../../miniprogram/contract/role.ts'
import type { ReportStatus } from '../../miniprogram/contract/status.ts'
import type { Collection } from '../cloud/collection.ts'
import type { GeoPoint } from '../cloud/database.ts'

/** As whom somebody acted. */
export type ActingAs = Role | 'reporter' | 'system'

/** A person who has a report, with the name people call them by. */
export type Holder = { id: string; name: string; role: Role }

/** Where it is: a building or a pin, the grid it lies in where one was found, and its words. */
export type ReportPlace = {
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

/** The routing decision, kept with the report. */
export type RouteTaken = {
  reason: RouteReason
  /** Departments that the category calls in at once; until whistles exist the worker has it. */
  departments: readonly string[]
  /** Whether nobody was found, so that somebody has to be assigned. */
  unstaffed: boolean
}

/** A stretch in which the clock stands still, for a named reason and to an end. */
export type Pause = { reason: string; from: number; until: number }

/** What somebody said or showed: the one removable place for words and photos (file ids). */
export type Content = { words?: string; photos?: string[] }

/** One step of a report's life. Append-only; words and photos lie in `content[version]`. */
export type Entry = {
  /** The version that this step made. */
  version: number
  at: number
  by: string
  as: ActingAs
  action: ReportAction
  from?: ReportStatus
  to: ReportStatus
  token: string
  /** Who it was assigned to. */
  whom?: Holder
  answer?: Answer
}

/** A problem that a resident reported (诉求), and all that became of it. */
export type Report = {
  /** Fingerprint of reporter and client token: the same token, the same report, for ever. */
  _id: string
  /** For people: date and random letters, 1122-7K3F. */
  number: string
  status: ReportStatus
  open: boolean
  version: number
  createdAt: number
  reporter: string
  category: string
  visibility: Visibility
  /** Codes of the areas whose staff see it, from the city down. */
  areas: string[]
  place: ReportPlace
  route: RouteTaken
  /** Who has it; missing in a pool. */
  assignee?: Holder
  /** The worker first asked stays responsible until somebody else has it. */
  firstAsked?: Holder
  /** When the promise began to run, is due, and the first contact is due (epoch ms). */
  promisedAt: number
  dueAt: number
  contactBy: number
  contactedAt?: number
  doneAt?: number
  pauses: Pause[]
  /** What done means, as promised when it was submitted. */
  doneWhen: string[]
  /** By the version that said it. */
  content: Record<string, Content>
  answer?: Answer
  /** The report that this one is the rest of, when it was partly solved. */
  restOf?: string
  history: Entry[]
  /** Set while something that should follow has not yet been done; `settled` is the last version whose effects were. */
  pending?: true
  settled: number
}

const fact = (purpose: string) => ({
  purpose,
  seenBy: 'reporter, staff of the area',
  kept: 'as history',
})
const inner = (purpose: string) => ({ purpose, seenBy: 'nobody', kept: 'as history' })

export const reports: Collection<Report> = {
  name: 'reports',
  indexes: [
    { name: 'number', keys: { number: 1 }, unique: true },
    { name: 'mine', keys: { reporter: 1, status: 1, createdAt: -1 } },
    { name: 'desk', keys: { 'assignee.id': 1, open: 1, dueAt: 1 } },
    { name: 'area', keys: { areas: 1, status: 1, dueAt: 1 } },
    {
      name: 'nearby',
      keys: { 'place.grid': 1, open: 1, visibility: 1, category: 1, createdAt: -1 },
    },
    { name: 'pending', keys: { pending: 1 } },
  ],
  fields: {
    _id: inner('stands for the report'),
    number: fact('names it among people'),
    status: fact('where it stands'),
    open: inner('finds what still waits for work'),
    version: fact('tells whether a decision saw the newest'),
    createdAt: fact('when it came'),
    reporter: inner('whose it is'),
    category: fact('what it is about'),
    visibility: inner('how far it may be seen'),
    areas: inner('whose staff see it'),
    place: {
      purpose: 'where it is',
      seenBy: 'reporter, staff; others the building',
      kept: 'as history',
    },
    route: fact('why it went where it went'),
    assignee: fact('who has it'),
    firstAsked: inner('who stays responsible meanwhile'),
    promisedAt: fact('when the clock began'),
    dueAt: fact('by when it is done'),
    contactBy: fact('by when somebody calls'),
    contactedAt: fact('when somebody called'),
    doneAt: fact('when it was done'),
    pauses: fact('when and why the clock stood still'),
    doneWhen: fact('what done means'),
    content: {
      purpose: 'what was said and shown',
      seenBy: 'reporter, staff',
      kept: 'until deletion',
    },
    answer: fact('whether it is solved'),
    restOf: fact('what it is the rest of'),
    history: fact('what became of it'),
    pending: inner('finds what should still follow'),
    settled: inner('how far the effects went'),
  },
}
