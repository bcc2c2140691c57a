/** Whether a report may be shown on the community's board once it is done; off at first. Emits `change`. */
Component({
  properties: {
    /** Whether it may. */
    on: Boolean,
    /** Why it can't be said just now, or what just came of it. */
    told: String,
  },
  methods: {
    turn() {
      this.triggerEvent('change', { publish: !this.data.on })
    },
  },
})
