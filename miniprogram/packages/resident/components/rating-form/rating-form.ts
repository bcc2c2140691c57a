import { limits } from '../../../../contract/limits'
import {
  isBad,
  type RatingLevel,
  type RatingReason,
  ratingReasons,
} from '../../../../contract/rating'

type Rated = WechatMiniprogram.CustomEvent<{ level: RatingLevel | 0 }>
type OnReason = WechatMiniprogram.BaseEvent<Record<string, never>, { reason: RatingReason }>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

/**
 * How good a service was: one of five levels and, of a bad one, what was not done well. Emits
 * `change` with what was changed: `level`, `reasons` or `words`.
 */
Component({
  properties: {
    /** The chosen RatingLevel; 0 while there is none. */
    level: Number,
    /** RatingReason[]. */
    reasons: { type: Array, value: [] as RatingReason[] },
    words: String,
    /** What may not have been done well, with its words. */
    offered: { type: Array, value: [...ratingReasons] },
  },
  data: {
    isBad: false,
    chips: [] as { reason: RatingReason; label: string; on: boolean }[],
    most: limits.words,
  },
  observers: {
    level(level: RatingLevel | 0) {
      this.setData({ isBad: level !== 0 && isBad(level) })
    },
    'reasons, offered'(chosen: readonly RatingReason[], offered: typeof ratingReasons) {
      const chips = offered.map((one) => ({ ...one, on: chosen.includes(one.reason) }))
      this.setData({ chips })
    },
  },
  methods: {
    rate({ detail }: Rated) {
      this.triggerEvent('change', { level: detail.level })
    },
    choose({ currentTarget }: OnReason) {
      const { reason } = currentTarget.dataset
      const { reasons } = this.data
      const others = reasons.filter((other) => other !== reason)
      this.triggerEvent('change', {
        reasons: others.length === reasons.length ? [...others, reason] : others,
      })
    },
    type({ detail }: Typed) {
      this.triggerEvent('change', { words: detail.value })
    },
  },
})
