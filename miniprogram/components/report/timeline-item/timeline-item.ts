/** One step of a report's life: who did what, when, with words and photos. */
Component({
  properties: {
    icon: String,
    title: String,
    when: String,
    words: String,
    /** Links of its photos. */
    photos: Array,
    /** Its recording: `url`, `seconds`. */
    voice: Object,
    /** now: the newest · dept: a department's · paused: the clock stood still · else plain. */
    tone: String,
    /** The oldest: no thread leads on from it. */
    last: Boolean,
  },
})
