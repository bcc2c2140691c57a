import type { WhistleKind } from '../../../../miniprogram/contract/whistle.ts'
import type { Content, Report } from '../../report/report-record.ts'
import { GRACE } from '../../report/rules/report-step.ts'
import type { DepartmentCall, Whistle, WhistleEntry } from '../whistle-record.ts'
import { officesOf } from './offices.ts'
import { datesToDecide, datesToRespond } from './whistle-dates.ts'
import { timesOf } from './whistle-step.ts'
import type { Timing } from './whistle-waits.ts'

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
  /** Epoch ms. */
  now: number
}

/** A whistle that a handler asks their steward to blow. */
export const askedWhistle = (begun: Begun, city: Timing): Whistle =>
  withTimes(
    {
      ...bare(begun, 'ask', 'asked'),
      offices: [],
      ...datesToDecide(begun.kind, begun.now, city),
    },
    city,
  )

/** A whistle that is blown as it begins. */
export function blownWhistle(begun: Begun, city: Timing): Whistle {
  const whistle = bare(begun, 'blow', 'blown')
  const dates = datesToRespond(begun.kind, begun.now, city)
  return withTimes({ ...whistle, offices: officesOf(whistle), blownAt: begun.now, ...dates }, city)
}

const withTimes = (whistle: Whistle, city: Timing): Whistle => ({
  ...whistle,
  ...timesOf(whistle, city),
})

function bare(
  { id, report, kind, content, ground, acting, now, ...called }: Begun,
  ...began: Began
) {
  const [action, status] = began
  const asker = report.assignee ?? report.firstAsked
  return {
    _id: id,
    report: report._id,
    number: report.number,
    category: report.category,
    place: report.place.words,
    kind,
    status,
    open: true,
    version: 1,
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
    history: [{ version: 1, at: now, action, to: status, ...acting }],
    marks: [],
    settleAt: now + GRACE,
    tries: 0,
    settled: 0,
  }
}

type Began = ['ask', 'asked'] | ['blow', 'blown']

const callsOf = ({ lead, helpers }: Pick<Begun, 'lead' | 'helpers'>): DepartmentCall[] => [
  { department: lead, lead: true, state: 'called' },
  ...helpers.map((department) => ({ department, lead: false, state: 'called' as const })),
]
