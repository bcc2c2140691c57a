import { type Deadline, pending } from '../../../cloudfunctions/core/lifecycle/deadlines.ts'
import type { Kind } from '../../../cloudfunctions/core/lifecycle/kind.ts'
import type {
  HistoryEntry,
  Lifecycle,
} from '../../../cloudfunctions/core/lifecycle/lifecycle-record.ts'
import { changed, nextAtOf } from '../../../cloudfunctions/core/lifecycle/transitions.ts'
import type { City } from '../../../cloudfunctions/core/procedure/city.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'

/** The deadlines that have not come to a record yet, earliest first. */
export const deadlinesOf = <E extends HistoryEntry, R extends Lifecycle<E>>(
  kind: Kind<E, R, City>,
  record: R,
  city: City = theCity,
): Deadline[] => pending(kind.deadlines(record, city), record.fired)

/** When the timer next looks at a record whose effects are all confirmed; nothing when it never does. */
export const nextDeadline = <E extends HistoryEntry, R extends Lifecycle<E>>(
  kind: Kind<E, R, City>,
  record: R,
): number | undefined => nextAtOf(kind, changed(record, { drop: ['outbox'] }), theCity)
