import type { City } from '../procedure/city.ts'
import type { Paced } from '../procedure/work.ts'
import { byTime } from './by-time.ts'
import type { Kind } from './kind.ts'
import type { HistoryEntry, Lifecycle } from './lifecycle-record.ts'
import { reckonDates } from './reckon.ts'

/**
 * What the timer does for a kind of record: what time brings, each minute; and dates that a notice of
 * holidays settles, once an hour, in the minute `at`: a notice comes with a new version of the city's data.
 */
export const worksOf = <E extends HistoryEntry, R extends Lifecycle<E>>(
  kind: Kind<E, R, City>,
  at: number,
): Record<string, Paced> => ({
  [kind.collection.name]: { pace: 'minutely', work: byTime(kind) },
  [`${kind.collection.name}Reckoned`]: { pace: { minutes: 60, at }, work: reckonDates(kind) },
})
