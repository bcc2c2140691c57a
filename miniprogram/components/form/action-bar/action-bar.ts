import { noOffers, type Offers } from '../../../services/page/action'

/**
 * What a page's bar offers: its next action, the one beside it, and 更多; or in words why there is none.
 * Emits `begin`, `beside` or `more`. Its host is the bar.
 */
Component({
  properties: {
    /** Offers. */
    offers: { type: null, value: noOffers as Offers<string> },
    /** What is under way, in words. */
    busy: String,
    /** What just happened, and whether it was lost on the way. */
    told: String,
    again: Boolean,
    /** What is said while there is nothing to do. */
    closed: String,
    /** Whether the next action is not urged. */
    quiet: Boolean,
    /** Whether what stands beside it is as wide. */
    even: Boolean,
  },
  methods: {
    begin() {
      this.triggerEvent('begin')
    },
    beginBeside() {
      this.triggerEvent('beside')
    },
    more() {
      this.triggerEvent('more')
    },
  },
})
