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
    /** As a TimelineRow has it. */
    tone: String,
    /** The oldest: no thread leads on from it. */
    last: Boolean,
  },
})
