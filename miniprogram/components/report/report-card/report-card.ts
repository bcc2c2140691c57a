/** One of my reports: what it is, the latest word on it, and its clock or its question. */
Component({
  properties: {
    title: String,
    /** The latest word on it. */
    latest: String,
    /** A link to its first photo, if it has one. */
    photo: String,
    /** A ClockFace, while it runs. */
    clock: Object,
    /** What is waited for from me, in words, and how the button is called that leads there; or nothing. */
    asks: String,
    press: String,
    /** Whether that is the page's one filled button. */
    loud: Boolean,
  },
  methods: {
    open() {
      this.triggerEvent('open')
    },
    answer() {
      this.triggerEvent('answer')
    },
  },
})
