import type { ReportAction } from '../../../../miniprogram/contract/action.ts'
import type { FigureSource } from '../../../../miniprogram/contract/figure.ts'
import { month } from '../../../core/clock/date.ts'
import type { Collection } from '../../../core/cloud/collection.ts'
import type { Where } from '../../../core/cloud/query.ts'
import { type Rating, ratings } from '../../../matters/rating/rating-record.ts'
import { type Remedy, remedies } from '../../../matters/remedy/remedy-record.ts'
import { type Report, reports } from '../../../matters/report/report-record.ts'
import { type Whistle, whistles } from '../../../matters/whistle/whistle-record.ts'
import type { Cell, Tally } from '../cell-record.ts'
import { stretchOf } from './months.ts'
import { ratingFacts } from './of-rating.ts'
import { remedyFacts } from './of-remedy.ts'
import { reportFacts } from './of-report.ts'
import { whistleFacts } from './of-whistle.ts'

/** Where a record counts: in an area (nowhere without one), a month (`YYYY-MM`) and a category. */
type Counted = { area: string | undefined; month: string; category: string }

/** A kind of record that figures are counted from. */
export type Source<R> = {
  collection: Collection<R & { _id: string }>
  /**
   * Whether it is counted by category. Ratings and what follows from them are not: so small a group
   * would tell who said what.
   */
  byCategory: boolean
  /** Where a record counts as it stands now. */
  countedIn(record: R): Counted
  /** What finds the records that count in a cell, and in none below it. */
  where(cell: Pick<Cell, 'area' | 'category' | 'period'>): Where
  /** What a record counts as. */
  factsOf(record: R): Tally
  /** Steps that only tell something, or ask for it: nothing counts otherwise after them. */
  uncounted?: readonly string[]
}

const uncounted: readonly ReportAction[] = [
  'note',
  'ask',
  'reply',
  'remind',
  'reckon',
  'whistle',
  'publish',
  'takeOff',
]

const byCreation = ({ area, category, period }: Pick<Cell, 'area' | 'category' | 'period'>) => ({
  area,
  category,
  createdAt: stretchOf(period),
})

/**
 * A report counts where it lies now; where it lay before, should it have been given to a community
 * since, is an area around that, which is counted anew after it.
 */
const ofReports: Source<Report> = {
  collection: reports,
  byCategory: true,
  countedIn: ({ area, category, createdAt }) => ({ area, category, month: month(createdAt) }),
  where: byCreation,
  factsOf: reportFacts,
  uncounted,
}

/** A whistle counts where its report lay when it was asked for. */
const ofWhistles: Source<Whistle> = {
  collection: whistles,
  byCategory: true,
  countedIn: ({ area, category, createdAt }) => ({ area, category, month: month(createdAt) }),
  where: byCreation,
  factsOf: whistleFacts,
}

/** A rating counts in its community; one of no community in none. */
const ofRatings: Source<Rating> = {
  collection: ratings,
  byCategory: false,
  countedIn: ({ community: area, category, month }) => ({ area, category, month }),
  where: ({ area, period }) => ({ community: area, month: period }),
  factsOf: ratingFacts,
}

const ofRemedies: Source<Remedy> = {
  collection: remedies,
  byCategory: false,
  countedIn: ({ community: area, category, openedAt }) => {
    return { area, category, month: month(openedAt) }
  },
  where: ({ area, period }) => ({ community: area, openedAt: stretchOf(period) }),
  factsOf: remedyFacts,
}

/** All that figures are counted from. */
export const sources = {
  reports: ofReports,
  whistles: ofWhistles,
  ratings: ofRatings,
  remedies: ofRemedies,
} as const satisfies Record<FigureSource, Source<never>>

/** A record of some source, for whoever only counts it. */
type AnyRecord = { _id: string }

/** A source by its name, whatever its records are: it alone knows them. */
export const sourceOf = (name: FigureSource): Source<AnyRecord> =>
  sources[name] as unknown as Source<AnyRecord>
