/** Where something is: what was chosen, with a way to change it; or the two ways to choose. */
Component({
  properties: {
    /** Words of the chosen place; empty when none is chosen yet. */
    words: String,
  },
  methods: {
    building() {
      this.triggerEvent('building')
    },
    pin() {
      this.triggerEvent('pin')
    },
    change() {
      this.triggerEvent('change')
    },
  },
})
