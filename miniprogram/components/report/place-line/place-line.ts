import { type Point, showOnMap } from '../../../services/device/show-on-map'

/** Where it is, in words; on the map, from where WeChat leads there, where a point is known. */
Component({
  properties: {
    /** What the line says. */
    words: String,
    /** What the map calls it. */
    place: String,
    /** A Point, or nothing. */
    point: { type: null, value: null as Point | null },
  },
  methods: {
    show() {
      const { point, place } = this.data
      if (point) showOnMap(point, place)
    },
  },
})
