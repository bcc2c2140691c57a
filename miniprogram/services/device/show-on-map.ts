/** A point in GCJ-02, `[longitude, latitude]`. */
export type Point = readonly [number, number]

/** As near as a house and the way to its door. */
const SCALE = 18

/** Shows a place on WeChat's map, from where it can be driven or walked to. */
export function showOnMap([longitude, latitude]: Point, name: string): void {
  wx.openLocation({
    ...{ longitude, latitude, name, scale: SCALE },
    fail: (reason) => console.info(reason.errMsg),
  })
}
