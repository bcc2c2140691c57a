/** A part of a whole: how many, in words, and in which of the look's materials it is drawn. */
export type StackPart = { label: string; count: number; tone: 'moss' | 'lamp' | 'alarm' | 'well' }

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
