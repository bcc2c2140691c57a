import type { StackPart } from '../../../services/words/figure-words'

/** A whole with its parts side by side, and below it what each part is and how many it has. */
Component({
  properties: {
    /** StackPart[] in the order they are drawn. */
    parts: { type: Array, value: [] as StackPart[] },
    /** What is counted: 件. */
    unit: String,
  },
  data: { total: 0 },
  observers: {
    parts(parts: StackPart[]) {
      this.setData({ total: parts.reduce((sum, { count }) => sum + count, 0) })
    },
  },
})
