/** Where a map stands: which place is in the middle, and how near. */

/** GCJ-02, degrees: longitude, latitude. */
export type LngLat = [number, number]

const degree = Math.PI / 180
/** Metres in a degree of latitude. */
const metresOfDegree = 111_320
const closest = 2_000_000
const farthest = 2_000

export type MapView = ReturnType<typeof createMapView>

/** In: the place in the middle, and how to know the window's size in px. Scale: px a degree of latitude. */
export function createMapView(center: LngLat, size: () => { width: number; height: number }) {
  let middle = center
  let scale = 40_000
  const squeeze = () => Math.cos(middle[1] * degree)
  return {
    toScreen([lng, lat]: LngLat): [number, number] {
      const { width, height } = size()
      const x = width / 2 + (lng - middle[0]) * scale * squeeze()
      return [x, height / 2 - (lat - middle[1]) * scale]
    },
    toPlace(x: number, y: number): LngLat {
      const { width, height } = size()
      const lng = middle[0] + (x - width / 2) / (scale * squeeze())
      return [lng, middle[1] - (y - height / 2) / scale]
    },
    center: () => middle,
    /** Out: px a metre. */
    metre: () => scale / metresOfDegree,
    /** WeChat's scale, 3 to 20, as on maps in Mercator's projection: it doubles with each step. */
    level: () => Math.log2((scale * squeeze() * 360) / 256),
    setLevel(level: number) {
      scale = (256 * 2 ** level) / 360 / squeeze()
    },
    moveTo(point: LngLat) {
      middle = point
    },
    moveBy(dx: number, dy: number) {
      middle = [middle[0] - dx / (scale * squeeze()), middle[1] + dy / scale]
    },
    zoom(factor: number) {
      scale = Math.min(closest, Math.max(farthest, scale * factor))
    },
  }
}
