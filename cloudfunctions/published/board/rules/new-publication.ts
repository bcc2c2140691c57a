import { date, dayNamed, dayOf, dayWords, midnightOf } from '../../../core/clock/date.ts'
import type { Report } from '../../../matters/report/report-record.ts'
import type { Passed } from '../../screening/rules/passed.ts'
import type { Publication } from '../publication-record.ts'
import { nameless } from './nameless.ts'

/** What a publication is made of. */
export type Published = {
  id: string
  report: Report
  /** The estate that it is in, where it is in a building. */
  estate: string | undefined
  passed: Passed
  /** What the people are called who have to do with it. */
  names: readonly string[]
  /** File ids of the copies of its photos. */
  before: string[]
  after: string[]
}

/** A closed report as the board shows it. */
export function newPublication(published: Published): Publication {
  const { id, report, estate, passed, names, before, after } = published
  const {
    place,
    category,
    answer = 'solved',
    createdAt,
    doneAt = createdAt,
    endedAt = doneAt,
  } = report
  return {
    _id: id,
    community: place.community ?? '',
    category,
    place: estate ?? place.gridName ?? '',
    words: nameless(passed.first.words, names),
    doneWords: nameless(passed.done.words, names),
    before,
    after,
    answer,
    days: dayOf(doneAt) - dayOf(createdAt),
    order: `${date(endedAt)}-${id}`,
  }
}

/** The day on which it was over, in words, by its place on the board (`2026-11-03-…`). */
export const closedOn = (order: string): string =>
  dayWords(midnightOf(dayNamed(order.slice(0, 'YYYY-MM-DD'.length))))
