import { dial } from '../../services/phone'

/** A skeleton shows only when waiting has become noticeable. */
const noticeableMs = 300

/** What a page shows while it has nothing to show yet: loading, empty, error or offline. */
Component({
  properties: {
    /** loading · empty · error · offline */
    kind: String,
    /** What is so, and what can be done about it. */
    title: String,
    words: String,
    /** The one action; `retry` is emitted when it is tapped. */
    action: String,
    icon: { type: String, value: 'refresh' },
    /** Somebody to call instead. */
    name: String,
    phone: String,
    requestId: String,
  },
  data: { slow: false },
  lifetimes: {
    attached() {
      setTimeout(() => this.setData({ slow: true }), noticeableMs)
    },
  },
  methods: {
    act() {
      this.triggerEvent('retry')
    },
    call() {
      dial(this.data.phone)
    },
  },
})
