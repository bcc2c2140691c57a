import type { ClockFace } from '../../../../contract/clock'
import { dial } from '../../../../services/device/dial'

/**
 * A promise as a small house: the roof says who, the wall with the lit window by when,
 * the doorstep what "done" means. Shown when a report was submitted, until somebody accepts it.
 */
Component({
  properties: {
    /** Who has it; empty while it waits for somebody to be assigned. */
    name: String,
    phone: String,
    /** By when it is done, and by when somebody calls first. */
    due: String,
    contact: String,
    conditions: Array,
    /** A ClockFace, once the promise has begun to run, and its ClockRibbon. */
    clock: { type: null, value: null as ClockFace | null },
    ribbon: Object,
  },
  data: {
    /** What the clock says beside by when. */
    left: '',
  },
  observers: {
    'clock, due'(clock: ClockFace | null, due: string) {
      this.setData({ left: clock && !clock.text.includes(due) ? clock.text : '' })
    },
  },
  methods: {
    call() {
      dial(this.data.phone)
    },
  },
})
