import type { CalledWhistle } from './called-whistle'

/** A whistle in a department's inbox: what, where, what was tried, who else comes, and the next step. */
Component({
  properties: {
    /** A CalledWhistle. */
    row: { type: null, value: null as CalledWhistle | null },
    /** Words and icon of the next action; none when there is nothing to do. */
    action: String,
    icon: String,
    /** The first of a list: only its action is filled. */
    first: Boolean,
  },
  methods: {
    open() {
      this.triggerEvent('open')
    },
    act() {
      this.triggerEvent('act')
    },
  },
})
