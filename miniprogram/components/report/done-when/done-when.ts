type Ticked = WechatMiniprogram.BaseEvent<Record<string, never>, { index: number }>

/** What "done" means, as a neighbour would say it; ticked by whoever finishes a report. */
Component({
  properties: {
    conditions: Array,
    /** Which of them are met, by their index. */
    met: { type: Array, value: [] as number[] },
    /** Whether the report is finished: then all of them are. */
    done: Boolean,
    editable: Boolean,
  },
  methods: {
    tick({ currentTarget }: Ticked) {
      if (!this.data.editable) return
      const { index } = currentTarget.dataset
      const others = this.data.met.filter((other) => other !== index)
      const met = others.length === this.data.met.length ? [...others, index] : others
      this.triggerEvent('change', { met })
    },
  },
})
