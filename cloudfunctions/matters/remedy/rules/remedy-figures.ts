import { month } from '../../../core/clock/date.ts'
import { stretchOf } from '../../../core/clock/months.ts'
import { readFired } from '../../../core/lifecycle/deadlines.ts'
import type { Source } from '../../../core/tally/source.ts'
import { counted, nothing, type Tally } from '../../../core/tally/tally.ts'
import { type Remedy, remedies } from '../remedy-record.ts'
import type { RemedyDeadline } from './remedy-deadlines.ts'

/** What a remedy may count as. */
export type RemedyCount = 'mendDue' | 'mendedOnTime' | 'ratedAgain' | 'satisfiedAgain'

/**
 * What a remedy counts as: mended (or explained) in time, of those that are or should be; and what
 * was said afterwards. Whose rating was appealed against with success counts nowhere.
 */
export function remedyFacts(remedy: Remedy): Tally {
  const { outcome, rectifiedAt, dueAt, fired, second } = remedy
  if (outcome === 'upheld') return nothing
  const mended = rectifiedAt !== undefined
  const missed = fired
    .map((id) => readFired<RemedyDeadline>(id))
    .some(({ what, since }) => what === 'mending' && since === dueAt)
  return counted<RemedyCount>({
    mendDue: mended || missed ? 1 : 0,
    mendedOnTime: mended && rectifiedAt <= dueAt ? 1 : 0,
    ratedAgain: second ? 1 : 0,
    satisfiedAgain: second && second.level >= 3 ? 1 : 0,
  })
}

/** A remedy counts in its community, in the month in which it began. */
export const remedyFigures: Source<Remedy> = {
  collection: remedies,
  byCategory: false,
  countedIn: ({ community: area, category, openedAt }) => {
    return { area, category, period: month(openedAt) }
  },
  where: ({ area, period }) => ({ community: area, openedAt: stretchOf(period) }),
  factsOf: remedyFacts,
}
