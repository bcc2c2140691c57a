import { dial } from '../../../services/device/dial'
import { goToLanding } from '../../../services/page/landing'
import type { PageState } from '../../../services/page/page-state'

/** A skeleton shows only when waiting has become noticeable. */
const noticeableMs = 300

/** What a page shows while it has nothing to show yet: loading, empty, error or offline. */
Component({
  properties: {
    /** A PageState; nothing is shown for one that is ready. `act` is emitted when its action is tapped. */
    state: Object,
    /** Among other things on a page: without the drawing. */
    small: Boolean,
    /** Somebody to call instead. */
    name: String,
    phone: String,
  },
  data: { slow: false },
  lifetimes: {
    attached() {
      setTimeout(() => this.setData({ slow: true }), noticeableMs)
    },
  },
  methods: {
    act() {
      const { kind } = this.data.state as PageState
      if (kind === 'astray') goToLanding()
      else this.triggerEvent('act')
    },
    call() {
      dial(this.data.phone)
    },
  },
})
