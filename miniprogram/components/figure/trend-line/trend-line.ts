import { type DrawnTrend, drawTrend, nothingDrawn, type TrendPoint } from './trend-drawing'

/**
 * How something went, month by month: a line to look at, or, where letters are large, a list to read.
 * Those who hear the screen get the list.
 */
Component({
  properties: {
    /** What it is of. */
    label: String,
    /** TrendPoint[], the oldest first. */
    points: { type: Array, value: [] as TrendPoint[] },
    /** What the scale's numbers are: %, 小时. */
    unit: String,
  },
  data: { drawn: nothingDrawn as DrawnTrend, words: '' },
  observers: {
    'label, points, unit'(label: string, points: TrendPoint[], unit: string) {
      const words = points.map((point) => `${point.label} ${point.text}`).join('，')
      this.setData({ drawn: drawTrend(points, unit), words: `${label}：${words}` })
    },
  },
})
