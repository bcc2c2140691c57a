import type { Category } from '../../../../miniprogram/contract/category.ts'
import type { ReportSource } from '../../../../miniprogram/contract/source.ts'
import type { Content } from '../../../core/lifecycle/lifecycle-record.ts'
import { begun } from '../../../core/lifecycle/transitions.ts'
import type { ActingAs } from '../../../core/procedure/caller.ts'
import type { City } from '../../../core/procedure/city.ts'
import type { Entry, Report, ReportPlace } from '../report-record.ts'
import { promiseFrom } from './promise.ts'
import { reportKind } from './report-kind.ts'
import type { Routed } from './route.ts'
import { isNeighbourly } from './see.ts'

/** What a new report is made of. */
export type Submitted = {
  id: string
  number: string
  city: City
  /** How it came; from the resident's own phone unless told otherwise. */
  source?: ReportSource
  /** Whose it is; missing on patrol, and while whom it was made for has not used the slip. */
  reporter?: string
  /** Who made it for them, and in which role. */
  madeBy?: { id: string; as: ActingAs }
  onBehalf?: NonNullable<Report['onBehalf']>
  /** Whether its reporter agrees to its being shown; of what is not public, nothing ever is. */
  publish?: boolean
  token: string
  category: Category
  /** What was tapped of what the category asks. */
  details?: string
  place: ReportPlace
  routed: Routed
  content: Content
  /** Epoch ms. */
  now: number
}

/** A report as it begins: assigned to whom routing found, else in the pool. */
export function newReport(submitted: Submitted): Report {
  const { id, number, city, reporter, madeBy, onBehalf, token, category, ...rest } = submitted
  const { place, routed, content, now, source = 'resident', publish = false, details } = rest
  const { areas, assignee, route } = routed
  const { id: by = '', as } = madeBy ?? { id: reporter, as: 'reporter' as const }
  const entry: Entry = {
    version: 1,
    at: now,
    by,
    as,
    action: 'submit',
    to: assignee ? 'assigned' : 'pool',
    token,
    ...(assignee ? { whom: assignee } : {}),
  }
  const facts = {
    _id: id,
    number,
    createdAt: now,
    source,
    ...(reporter ? { reporter } : {}),
    ...(madeBy ? { madeBy: madeBy.id } : {}),
    ...(onBehalf ? { onBehalf } : {}),
    category: category.code,
    ...(details ? { details } : {}),
    visibility: category.visibility,
    areas,
    area: areas.at(-1) ?? '',
    place,
    route,
    ...(assignee ? { assignee, firstAsked: assignee } : { poolAt: now }),
    ...promiseFrom(city.calendar, now, category),
    reopened: 0,
    whistles: [],
    doneWhen: [...category.doneWhen],
    content: { 1: content },
    ...(publish && reporter && isNeighbourly({ ...category, route }) ? { publish } : {}),
  }
  return begun(reportKind, { ...facts, entry }, city)
}
