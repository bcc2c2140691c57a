import type { RatedMonth } from './month-view'

/** A place's ratings of a month, without names: how many of each level, the reasons, the words. */
Component({
  properties: {
    /** A RatedMonth. */
    month: { type: Object, value: {} as RatedMonth },
    /** What stands above the words. */
    heading: String,
  },
})
