import type { Kind } from '../../../cloudfunctions/core/lifecycle/kind.ts'
import type {
  HistoryEntry,
  Lifecycle,
} from '../../../cloudfunctions/core/lifecycle/lifecycle-record.ts'
import { changed, timed } from '../../../cloudfunctions/core/lifecycle/transitions.ts'
import type { City } from '../../../cloudfunctions/core/procedure/city.ts'

/** A record of the story as the timer leaves it: what follows from its steps has followed already. */
export const confirmed = <E extends HistoryEntry, R extends Lifecycle<E>>(
  kind: Kind<E, R, City>,
  record: R,
  city: City,
): R => changed(record, timed(kind, { drop: ['outbox'] }, record, city))
