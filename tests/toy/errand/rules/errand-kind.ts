import { dueAt } from '../../../../cloudfunctions/core/clock/due.ts'
import type { Kind, Step } from '../../../../cloudfunctions/core/lifecycle/kind.ts'
import type { City } from '../../../../cloudfunctions/core/procedure/city.ts'
import { errandCodes } from '../../places.ts'
import { type Errand, type ErrandEntry, errands } from '../errand-record.ts'
import { deadlinesOf } from './errand-deadlines.ts'

/** A step to be taken on an errand. */
export type ErrandStep = Step<ErrandEntry, Errand>

/** How long fetching may take. */
const LIMIT = '2wd'

/** By when an errand is done, as it follows from when it was asked for. */
export function datesOf(
  { createdAt }: Pick<Errand, 'createdAt'>,
  { calendar }: Pick<City, 'calendar'>,
): Pick<Errand, 'dueAt' | 'unnoticed'> {
  const { at, unnoticed } = dueAt(calendar, createdAt, LIMIT)
  return { dueAt: at, ...(unnoticed === undefined ? {} : { unnoticed }) }
}

/** The life of an errand. */
export const errandKind: Kind<ErrandEntry, Errand, Pick<City, 'calendar'>> = {
  collection: errands,
  codes: errandCodes,
  isOpen: (status) => status === 'asked' || status === 'taken',
  isNotice: ({ action }) => action === 'remind' || action === 'reckon',
  dates: { fields: ['unnoticed'], of: datesOf },
  deadlines: deadlinesOf,
  stepByTime: ({ status }) => ({ action: 'remind', to: status }),
  reckon: ({ status }) => ({ action: 'reckon', to: status }),
}
