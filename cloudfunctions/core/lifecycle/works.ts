import type { City } from '../procedure/city.ts'
import type { Paced } from '../procedure/work.ts'
import { byTime } from './by-time.ts'
import type { Kind } from './kind.ts'
import type { HistoryEntry, Lifecycle } from './lifecycle-record.ts'
import { reckonDates } from './reckon.ts'

/** A notice of holidays comes with a new version of the city's data: soon enough within the hour. */
const hourly = { minutes: 60, at: 7 } as const

/** What the timer does for a kind of record: what time brings, and dates that a notice settles. */
export const worksOf = <E extends HistoryEntry, R extends Lifecycle<E>>(
  kind: Kind<E, R, City>,
): Record<string, Paced> => ({
  [kind.collection.name]: { pace: 'minutely', work: byTime(kind) },
  [`${kind.collection.name}Reckoned`]: { pace: hourly, work: reckonDates(kind) },
})
