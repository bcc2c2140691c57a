/** How an item is seen to: while one waits, by a promised day, or by others whom we bring it to. */
export type ItemKind = 'spot' | 'promised' | 'guided'

/** Who gives a material: whoever comes, the window, a system that is asked, or a department in its turn. */
export type MaterialFrom = 'self' | 'window' | 'system' | 'department'

/** What a material looks like, for its picture. */
export type MaterialKind = 'card' | 'book' | 'form' | 'paper' | 'photo' | 'record'

/** A material (材料) that items name; `note` is what to mind about it. */
export type Material = {
  id: string
  name: string
  kind: MaterialKind
  from: MaterialFrom
  /** Whether the original is looked at. */
  original: boolean
  note?: string
}

/** A question whose yes adds materials to an item. */
export type Condition = { id: string; ask: string }

/** A material of an item: always needed, or `if` a condition of the item is so. */
export type ItemMaterial = { material: string; copies?: number; if?: string }

/** Who has a stage: the community, its street, or a department. */
export type StageAt = 'community' | 'street' | 'department'

/** A stage (环节) of an item: who does what, said to whoever asked, and within what limit (like `5wd`). */
export type ItemStage = { at: StageAt; department?: string; say: string; limit: string }

/** A statutory list on the wall: for how many days, what it shows, where, and whether the app may tell of it. */
export type ItemPosting = { days: number; shows: readonly string[]; where: string; app: boolean }

/** How what came of it reaches people. */
export type ResultWay = 'print' | 'message' | 'post' | 'pick' | 'door'

/** When somebody last looked whether what is said of an item is true, and who. */
export type LastChecked = { day: string; by: string }

/** A service item (服务事项), as a city defines it. */
export type ServiceItem = {
  /** Two digits, the same as on the windows. */
  code: string
  name: string
  fullName: string
  /** Code of the department whose matter it is. */
  department: string
  kind: ItemKind
  frequent: boolean
  /** For whom it is, as a neighbour would say it. */
  who: string
  /** What people say when they look for it. */
  words: readonly string[]
  conditions: readonly Condition[]
  materials: readonly ItemMaterial[]
  stages: readonly ItemStage[]
  /** Limit that is promised here, like `15wd`. */
  promised: string
  /** Limit of the law, where one is known. */
  legal?: string
  /** What is done at once for whoever can't wait. */
  urgent?: { limit: string; say: string }
  posting?: ItemPosting
  /** How often one has to come, at most. */
  trips: 0 | 1
  /** Whether somebody comes home for it. */
  door: boolean
  /** Whether others may hand in for somebody. */
  agent: boolean
  result: { name: string; how: readonly ResultWay[] }
  fee: string
  /** Whether only named staff may see its cases. */
  restricted?: boolean
  /** Where else it can be done. */
  elsewhere?: string
  basis?: string
  /** Whether this is an example that no department has confirmed. */
  sample?: boolean
  lastChecked: LastChecked
}

/** Something that happens in a life, with all the items that belong to it (一件事). */
export type Occasion = {
  code: string
  name: string
  /** As somebody says it whom it happens to. */
  say: string
  who: string
  items: readonly string[]
  /** What is seen to by it. */
  does: readonly string[]
}

/** Days of a week, Monday first. */
export const weekDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export type WeekDay = (typeof weekDays)[number]

/** From when to when, as `08:30`. */
export type Span = { from: string; to: string }

/** Where items are handed in: address, phone, hours; `place` is [longitude, latitude] in GCJ-02. */
export type Hall = {
  name: string
  address: string
  phone: string
  place: readonly number[]
  /** Hours of each day; a day that is left out is closed. */
  open: Readonly<Partial<Record<WeekDay, readonly Span[]>>>
  /** When somebody comes home. */
  doorHours: readonly Span[]
  /** As which kinds of report, by their codes, somebody is called home, and asked what it takes. */
  reports: { door: string; ask: string }
  sample?: boolean
}

/** All of a city's services; `edition` names the state of the items. */
export type Services = {
  edition: string
  items: readonly ServiceItem[]
  materials: readonly Material[]
  occasions: readonly Occasion[]
  hall: Hall
}

/** A limit as it counts (`5wd`) and as it is said (5 个工作日). */
export type LimitTold = { limit: string; words: string }

/** A question of a notice, and what was said to it. */
export type NoticeCondition = { id: string; ask: string; yes: boolean }

/** A material of a notice: to bring, or not, and why. */
export type NoticeLine = {
  material: string
  name: string
  kind: MaterialKind
  need: 'always' | 'if'
  copies: number
  from: MaterialFrom
  bring: boolean
  /** Whether the original is looked at. */
  original: boolean
  /** Why it need not be brought; empty where it has to be. */
  why: string
  /** What to mind about it, or empty. */
  note: string
}

/** A stage of a notice; `office` is its code (`community`, `street`, a department), `name` as it is said. */
export type NoticeStage = {
  at: StageAt
  office: string
  name: string
  say: string
  limit: string
  words: string
}

/** The hours of a stretch of days, as 周一至周五 08:30–12:00、14:00–17:30. */
export type HallTold = {
  name: string
  address: string
  phone: string
  place: number[]
  hours: string[]
  doorHours: string
}

/**
 * The notice (一次性告知单): all that somebody has to know of an item, for the answers they gave.
 * It is data without the clock, so it can be kept whole in a case.
 */
export type Notice = {
  item: string
  name: string
  fullName: string
  edition: string
  kind: ItemKind
  department: string
  departmentName: string
  who: string
  conditions: NoticeCondition[]
  lines: NoticeLine[]
  promised: LimitTold
  /** The law's limit, or nothing where none is known. */
  legal: LimitTold | null
  /** What is done at once for whoever can't wait, or empty. */
  urgent: string
  trips: number
  tripsWhy: string
  door: boolean
  agent: boolean
  fee: string
  basis: string
  elsewhere: string
  /** What comes of it and how it reaches people, in a sentence. */
  result: string
  /** That a list will hang on the wall, and what it shows; or empty. */
  posting: string
  stages: NoticeStage[]
  hall: HallTold
  lastChecked: { day: string; by: string }
  sample: boolean
  /** Until when it holds, in milliseconds. */
  until: number
}

/** An item in the catalogue. */
export type ItemRow = {
  code: string
  name: string
  fullName: string
  words: string[]
  department: string
  kind: ItemKind
  promised: LimitTold
  trips: number
  door: boolean
  frequent: boolean
}
