/** A neighbour's report as strangers see it: what, where, how far. No words, photos or people. */
Component({
  properties: {
    category: String,
    icon: String,
    place: String,
    status: String,
    /** A ClockFace. */
    clock: Object,
  },
})
