/** A point in GCJ-02, `[longitude, latitude]`. */
export type Point = readonly [number, number]

const METRES_PER_DEGREE = 111_320

/** A degree of longitude beside one of latitude, at 31.7° north. */
const NARROWER = 0.85

/** How far apart two points of a city are, in metres: as on a plane. */
export const metresBetween = (a: Point, b: Point): number =>
  METRES_PER_DEGREE * Math.hypot((a[0] - b[0]) * NARROWER, a[1] - b[1])
