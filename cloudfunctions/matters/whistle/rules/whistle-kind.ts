import type { WhistleStatus } from '../../../../miniprogram/contract/whistle.ts'
import type { Kind } from '../../../core/lifecycle/kind.ts'
import { type Whistle, type WhistleAction, type WhistleEntry, whistles } from '../whistle-record.ts'
import { datesToDecide, datesToRespond } from './whistle-dates.ts'
import { deadlinesOf, type Timing, waitsOf } from './whistle-deadlines.ts'

/** Whether a whistle still waits for somebody. */
export const isRunning: Record<WhistleStatus, boolean> = {
  asked: true,
  blown: true,
  responded: true,
  checked: false,
  denied: false,
  ended: false,
}

/** What only tells: a decision made before it is still a decision on the same state. */
const notices: readonly WhistleAction[] = [
  'note',
  'unfounded',
  'link',
  'open',
  'escalate',
  'reckon',
  'handover',
]

/** The life of a whistle. */
export const whistleKind: Kind<WhistleEntry, Whistle, Timing> = {
  collection: whistles,
  codes: { unknown: 'WHISTLE.NOT_FOUND', changed: 'WHISTLE.CHANGED' },
  isOpen: (status) => isRunning[status],
  isNotice: ({ action }) => notices.includes(action),
  dates: {
    fields: ['waitsUntil'],
    of(whistle, city) {
      const [wait] = waitsOf(whistle, city)
      return wait ? { waitsUntil: wait.due } : {}
    },
  },
  deadlines: deadlinesOf,
  // Silence escalates to every level that it has reached.
  stepByTime: ({ status }) => ({ action: 'escalate', to: status }),
  reckon({ status, kind, since, joinBy }, city) {
    const reckoned =
      status === 'asked' ? datesToDecide(kind, since, city) : datesToRespond(kind, since, city)
    const { joinBy: joined, ...dates } = { joinBy: undefined, ...reckoned }
    const joins = joinBy !== undefined && joined !== undefined ? { joinBy: joined } : {}
    return { action: 'reckon', to: status, set: { ...dates, ...joins }, drop: ['unnoticed'] }
  },
}
