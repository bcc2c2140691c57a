import type { Collection } from '../../../cloudfunctions/core/cloud/collection.ts'
import {
  type HistoryEntry,
  type Lifecycle,
  lifecycleFields,
  lifecycleIndexes,
} from '../../../cloudfunctions/core/lifecycle/lifecycle-record.ts'
import type { Holder } from '../../../cloudfunctions/core/procedure/caller.ts'
import type { Appointment } from '../../../cloudfunctions/core/procedure/template.ts'

/** Where an errand stands, as the screen says it. */
export const errandStatusLabel = {
  asked: '等人去取',
  taken: '有人去取',
  done: '取回来了',
  ended: '不用取了',
} as const

export type ErrandStatus = keyof typeof errandStatusLabel

/** What an errand's history tells. */
export type ErrandAction = 'ask' | 'take' | 'finish' | 'handover' | 'remind' | 'reckon' | 'erase'

export type ErrandEntry = HistoryEntry & {
  action: ErrandAction
  from?: ErrandStatus
  to: ErrandStatus
}

/** Something that somebody asks to have fetched: `content[1]` says what. */
export type Errand = Lifecycle<ErrandEntry> & {
  /** Who asked, until they leave. */
  asker?: string
  /** The grid that it is brought to, and all areas around it. */
  area: string
  areas: string[]
  place: string
  /** Whether it is nobody's business but theirs, such as medicine. */
  restricted: boolean
  holder?: Holder
  /** When it is handed over, where, and what to have ready. */
  appointment?: Appointment
  createdAt: number
  dueAt: number
}

const fact = (purpose: string) => ({ purpose, seenBy: 'asker, worker', kept: 'as history' })
const inner = (purpose: string) => ({ purpose, seenBy: 'nobody', kept: 'as history' })
const own = (purpose: string) => ({ purpose, seenBy: 'self, worker', kept: 'until deletion' })

export const errands: Collection<Errand> = {
  name: 'errands',
  indexes: [
    { name: 'asker', keys: { asker: 1 } },
    { name: 'holder', keys: { 'holder.id': 1, open: 1, dueAt: 1 } },
    { name: 'area', keys: { areas: 1, status: 1, dueAt: 1 } },
    { name: 'figures', keys: { area: 1, createdAt: 1 } },
    ...lifecycleIndexes,
  ],
  fields: {
    _id: inner('stands for the errand'),
    asker: own('whom to bring it to'),
    area: inner('whose worker may take it'),
    areas: inner('who sees it'),
    place: own('where to bring it'),
    restricted: fact('whether openings are on record'),
    holder: fact('who fetches it'),
    appointment: own('when it is handed over'),
    createdAt: fact('when it was asked for'),
    dueAt: fact('by when it is there'),
    status: fact('where it stands'),
    open: inner('finds what still waits'),
    version: fact('tells whether a decision saw the newest'),
    unnoticed: fact('whether a date is provisional'),
    content: own('what to fetch'),
    history: fact('what became of it'),
    ...lifecycleFields,
  },
}
