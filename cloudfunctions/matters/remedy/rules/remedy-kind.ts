import type { Kind } from '../../../core/lifecycle/kind.ts'
import { type Remedy, type RemedyEntry, remedies } from '../remedy-record.ts'
import { stepByTime } from './remedy-by-time.ts'
import { listedAt } from './remedy-clock.ts'
import { datesOf, type Timing } from './remedy-dates.ts'
import { deadlinesOf } from './remedy-deadlines.ts'

/** What only tells: a decision made before it is still a decision on the same state. */
const isNotice = ({ action, to }: RemedyEntry): boolean =>
  action === 'reply' ||
  action === 'escalate' ||
  action === 'reckon' ||
  action === 'handover' ||
  (action === 'vote' && to === 'appealed')

/** The life of a remedy. */
export const remedyKind: Kind<RemedyEntry, Remedy, Timing> = {
  collection: remedies,
  codes: { unknown: 'REMEDY.NOT_FOUND', changed: 'REMEDY.CHANGED' },
  isOpen: (status) => status !== 'done',
  isNotice,
  dates: {
    fields: ['unnoticed'],
    of(remedy, city) {
      const dates = datesOf(remedy, city)
      return { ...dates, listedAt: listedAt({ ...remedy, ...dates }) }
    },
  },
  deadlines: deadlinesOf,
  stepByTime,
  // Whatever step is taken, its dates are reckoned with it.
  reckon: ({ status }) => ({ action: 'reckon', to: status }),
}
