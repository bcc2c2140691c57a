import { expect } from 'vitest'
import { ratings } from '../../cloudfunctions/matters/rating/rating-record.ts'
import { remedies } from '../../cloudfunctions/matters/remedy/remedy-record.ts'
import { reports } from '../../cloudfunctions/matters/report/report-record.ts'
import { whistles } from '../../cloudfunctions/matters/whistle/whistle-record.ts'
import { cells } from '../../cloudfunctions/published/figure/cell-record.ts'
import {
  type Counted,
  countRating,
  countRemedy,
  countReport,
  countWhistle,
} from './counted-from-history.ts'
import type { ModelTown } from './model-town.ts'

/** Where a record counts: in which area, month and category. */
type Place = { area: string; month: string; category: string }

/** What is counted, by the ids of cells; what is 0 is left out. */
type Recount = Map<string, Counted>

/**
 * All figures agree with a recount of everything, told a second time and by itself: every record is
 * put into each area around it, and into its category and all.
 */
export function figuresAgree({ db }: ModelTown): void {
  const counted = new Map(
    db
      .all(cells)
      .map(({ _id, counts, hours }) => [_id, { ...counts, ...flat(hours) }] as const)
      .filter(([, counts]) => Object.keys(counts).length > 0),
  )
  expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(recounted(db)))
  const waiting = db.all(cells).filter(({ dirty, owes }) => dirty !== undefined || owes)
  expect(waiting).toEqual([])
}

function recounted(db: ModelTown['db']): Recount {
  const recount: Recount = new Map()
  for (const report of db.all(reports)) {
    const { areas, category, createdAt } = report
    const place = { area: areas.at(-1) ?? '', category, month: monthOf(createdAt) }
    put(recount, 'reports', place, countReport(report))
  }
  for (const whistle of db.all(whistles)) {
    const { areas, category, createdAt } = whistle
    const place = { area: areas.at(-1) ?? '', category, month: monthOf(createdAt) }
    put(recount, 'whistles', place, countWhistle(whistle))
  }
  for (const remedy of db.all(remedies)) {
    const { community: area = '', openedAt } = remedy
    put(
      recount,
      'remedies',
      { area, month: monthOf(openedAt), category: 'all' },
      countRemedy(remedy),
    )
  }
  for (const [place, group] of groupsOf(db)) putGroup(recount, place, group)
  return recount
}

/** The ratings of each community and month. */
function groupsOf(db: ModelTown['db']): [Place, Counted[]][] {
  const groups = new Map<string, Counted[]>()
  for (const rating of db.all(ratings)) {
    const { community, month } = rating
    if (!community) continue
    const key = `${community} ${month}`
    groups.set(key, [...(groups.get(key) ?? []), countRating(rating)])
  }
  return [...groups].map(([key, group]) => {
    const [area = '', month = ''] = key.split(' ')
    return [{ area, month, category: 'all' }, group]
  })
}

/** A group of ratings counts in its community; around it only when ten people rated, but for how many did. */
function putGroup(recount: Recount, place: Place, group: readonly Counted[]): void {
  const people = group.filter(({ raters }) => raters === 1).length
  const above = [4, 6, 9]
  for (const counts of group) {
    put(recount, 'ratings', place, counts, [12])
    const { ratingsGiven = 0 } = counts
    put(recount, 'ratings', place, people >= 10 ? counts : { ratingsGiven }, above)
  }
}

function put(
  recount: Recount,
  source: string,
  { area, month, category }: Place,
  counts: Counted,
  lengths: readonly number[] = [4, 6, 9, 12, 15],
): void {
  for (const length of lengths.filter((length) => length <= area.length)) {
    for (const kind of new Set([category, 'all'])) {
      const id = `${source}-${area.slice(0, length)}-${month}-${kind}`
      for (const [name, count] of Object.entries(counts)) {
        if (count === 0) continue
        const before = recount.get(id) ?? {}
        recount.set(id, { ...before, [name]: (before[name] ?? 0) + count })
      }
    }
  }
}

/** `YYYY-MM` in China. */
function monthOf(at: number): string {
  const date = new Date(at + 8 * 3_600_000)
  return `${date.getUTCFullYear()}-${String(date.getUTCMonth() + 1).padStart(2, '0')}`
}

const flat = (hours: Record<string, Record<string, number> | undefined>): Counted =>
  Object.fromEntries(
    Object.entries(hours).flatMap(([name, histogram = {}]) =>
      Object.entries(histogram).map(([hours, count]) => [`${name} ${hours}`, count]),
    ),
  )
