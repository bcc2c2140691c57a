import type { RatingReason } from './rating'

/** Why a window's rating is low: the same reasons as of a report, in the words of a counter. */
export const windowReasons: readonly { reason: RatingReason; label: string }[] = [
  { reason: 'slow', label: '等得久' },
  { reason: 'unclear', label: '没说清楚' },
  { reason: 'unfinished', label: '没办成' },
  { reason: 'attitude', label: '态度不好' },
  { reason: 'trips', label: '让我多跑路' },
  { reason: 'other', label: '其他' },
]
