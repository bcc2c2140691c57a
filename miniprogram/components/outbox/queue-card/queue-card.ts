/** A report that still lies on this phone: a draft, one that waits, or one that was refused. */
Component({
  properties: {
    title: String,
    /** Where it is. */
    place: String,
    /** How far it is, in words. */
    status: String,
    /** Its first photo, kept on this phone. */
    photo: String,
    /** Share of its photos that have arrived, 0 to 100; -1 while nothing is being sent. */
    sent: { type: Number, value: -1 },
    /** Words of the one thing to do with it. */
    action: String,
    /** Whether it may be thrown away. */
    droppable: Boolean,
  },
  methods: {
    act() {
      this.triggerEvent('act')
    },
    drop() {
      this.triggerEvent('drop')
    },
  },
})
