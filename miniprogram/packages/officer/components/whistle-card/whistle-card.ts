import type { Row } from '../../desk/whistle-rows'

/** A whistle in a department's inbox: what, where, what was tried, who else comes, and the next step. */
Component({
  properties: {
    /** A Row. */
    row: { type: null, value: null as Row | null },
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
