import { insideWords } from '../../../../miniprogram/contract/inside.ts'
import type { WhistleKind } from '../../../../miniprogram/contract/whistle.ts'
import type { Content } from '../../../core/lifecycle/lifecycle-record.ts'
import { begun } from '../../../core/lifecycle/transitions.ts'
import type { Report } from '../../report/report-record.ts'
import type { DepartmentCall, Whistle, WhistleEntry } from '../whistle-record.ts'
import { officesOf } from './offices.ts'
import { datesToDecide, datesToRespond } from './whistle-dates.ts'
import type { Timing } from './whistle-deadlines.ts'
import { whistleKind } from './whistle-kind.ts'

/** The id of a report's n-th whistle (from 0). */
export const whistleId = (report: string, n: number): string => `${report}-w${n}`

/** What a whistle is begun with. */
export type Begun = {
  id: string
  report: Report
  kind: WhistleKind
  lead: string
  helpers: readonly string[]
  /** What was tried. */
  content?: Content
  ground: string
  /** Who asks, by which token, as people call them. */
  acting: Pick<WhistleEntry, 'by' | 'as' | 'who' | 'token'>
  /** Whether whoever asks leads the community themselves. */
  askedAbove?: boolean
  /** Epoch ms. */
  now: number
}

/** A whistle that a handler asks their steward to blow. */
export const askedWhistle = (begin: Begun, city: Timing): Whistle =>
  begun(
    whistleKind,
    {
      ...bare(begin, 'ask', 'asked'),
      ...(begin.askedAbove ? { askedAbove: true } : {}),
      offices: [],
      ...datesToDecide(begin.kind, begin.now, city),
    },
    city,
  )

/** A whistle that is blown as it begins. */
export function blownWhistle(begin: Begun, city: Timing): Whistle {
  const facts = bare(begin, 'blow', 'blown')
  const dates = datesToRespond(begin.kind, begin.now, city)
  return begun(
    whistleKind,
    { ...facts, offices: officesOf(facts), blownAt: begin.now, ...dates },
    city,
  )
}

function bare(
  { id, report, kind, content, ground, acting, now, ...called }: Begun,
  ...began: Began
) {
  const [action, to] = began
  const inside = insideWords(report.place)
  const asker = report.assignee ?? report.firstAsked
  return {
    _id: id,
    report: report._id,
    number: report.number,
    category: report.category,
    place: report.place.words,
    ...(inside ? { inside } : {}),
    kind,
    createdAt: now,
    areas: report.areas,
    area: report.area,
    ...(asker ? { asker } : {}),
    ground,
    calls: callsOf(called),
    ratings: {},
    unfounded: {},
    guests: [],
    content: content ? { 1: content } : ({} as Whistle['content']),
    entry: { version: 1, at: now, action, to, ...acting } satisfies WhistleEntry,
  }
}

type Began = ['ask', 'asked'] | ['blow', 'blown']

const callsOf = ({ lead, helpers }: Pick<Begun, 'lead' | 'helpers'>): DepartmentCall[] => [
  { department: lead, lead: true, state: 'called' },
  ...helpers.map((department) => ({ department, lead: false, state: 'called' as const })),
]
