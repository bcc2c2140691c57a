/** How one figure is reckoned, and by which version of that. */
export type Formula = { name: string; label: string; formula: string; version: number }

/** 怎么算的: closed at first, since few ask and they should get it in full. */
Component({
  properties: {
    /** Formula[] */
    formulas: { type: Array, value: [] as Formula[] },
  },
  data: { unfolded: false },
  methods: {
    fold() {
      this.setData({ unfolded: !this.data.unfolded })
    },
  },
})
