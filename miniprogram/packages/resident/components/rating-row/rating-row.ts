import { type RatingLevel, ratingLabel, ratingLevels } from '../../../../contract/rating'

type AtLevel = WechatMiniprogram.BaseEvent<Record<string, never>, { level: RatingLevel }>

/** A label in the parts that stay whole where a line is short: 非常 · 不满意. */
const partsOf = (label: string): string[] =>
  /^(非常|基本)?(.+)$/.exec(label)?.slice(1).filter(Boolean) ?? []

/** How good the service was, five levels with face and words; none is chosen at first. Emits `change`. */
Component({
  properties: {
    /** The chosen RatingLevel; 0 while there is none. */
    value: Number,
  },
  data: { levels: ratingLevels.map((level) => ({ level, parts: partsOf(ratingLabel[level]) })) },
  methods: {
    /** A second tap on the chosen level takes it back: a rating may be left out. */
    choose({ currentTarget }: AtLevel) {
      const { level } = currentTarget.dataset
      this.triggerEvent('change', { level: level === this.data.value ? 0 : level })
    },
  },
})
