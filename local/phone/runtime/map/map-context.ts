/** What wx.createMapContext gives. */
import { api } from '../wx/call.ts'
import type { MapDrawing } from './drawing.ts'
import type { MapPoint } from './shapes.ts'
import { showAll } from './show-all.ts'

/** In: the map, and the place that the page gave for its middle. Out: WeChat's MapContext. */
export function mapContext(map: MapDrawing, given: () => MapPoint) {
  const { view, node } = map
  const place = ([longitude, latitude]: [number, number]) => ({ longitude, latitude })
  return {
    getCenterLocation: api('getCenterLocation', () => place(view.center())),
    getScale: api('getScale', () => ({ scale: view.level() })),
    getRegion: api('getRegion', () => ({
      southwest: place(view.toPlace(0, node.clientHeight)),
      northeast: place(view.toPlace(node.clientWidth, 0)),
    })),
    moveToLocation: api<Partial<MapPoint>>('moveToLocation', (to) => {
      const { longitude = given().longitude, latitude = given().latitude } = to
      map.moveTo([longitude, latitude])
    }),
    includePoints: api<{ points: MapPoint[] }>('includePoints', ({ points }) =>
      showAll(map, points),
    ),
  }
}
