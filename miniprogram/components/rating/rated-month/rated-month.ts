import type { RatedMonth } from './month-view'

/** What people said of a place's service in a month, by nobody's name: how many of each, what was not done well, the words. */
Component({
  properties: {
    /** A RatedMonth. */
    month: { type: Object, value: {} as RatedMonth },
    /** What stands above the words. */
    heading: String,
  },
})
