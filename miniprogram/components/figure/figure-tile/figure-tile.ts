/** One figure: what it is, how much, and always out of how many. Emits `open` when it leads somewhere. */
Component({
  properties: {
    label: String,
    /** The figure with its unit, `94%`; empty when it is not shown. */
    value: String,
    /** Out of how many, `911 / 972 件`; or, without a value, why there is none. */
    words: String,
    /** Whether a list lies behind it. */
    opens: Boolean,
  },
  methods: {
    open() {
      if (this.data.opens) this.triggerEvent('open')
    },
  },
})
