/** One step of a report's life: who did what, when, with words and photos. */
Component({
  properties: {
    icon: String,
    title: String,
    when: String,
    words: String,
    /** Links of its photos. */
    photos: Array,
    /** now: the newest · dept: a department's · else plain. */
    tone: String,
    /** The oldest: no thread leads on from it. */
    last: Boolean,
  },
})
