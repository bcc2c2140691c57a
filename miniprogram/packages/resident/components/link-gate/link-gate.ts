/** What a link is for, and the one tap that takes it up: a link opened by mistake does nothing. */
Component({
  properties: {
    title: String,
    words: String,
    action: String,
    /** Whether it is being taken up. */
    busy: Boolean,
    /** Why it could not be, for the user. */
    problem: String,
    /** Whether it may go well another time: the network was gone, the link is good. */
    again: Boolean,
  },
  methods: {
    take() {
      if (!this.data.busy) this.triggerEvent('take')
    },
  },
})
