/** Moves a map so that all the given places are in view. */
import type { MapDrawing } from './drawing.ts'
import { type MapPoint, toLngLat } from './shapes.ts'

const margin = 24
const closestLevel = 18

/** In: at least one place. */
export function showAll(map: MapDrawing, points: MapPoint[]) {
  const [lngs, lats] = [points.map((at) => at.longitude), points.map((at) => at.latitude)]
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)]
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  const { view, node } = map
  view.moveTo([(west + east) / 2, (south + north) / 2])
  view.setLevel(closestLevel)
  const [left, top] = view.toScreen(toLngLat({ longitude: west, latitude: north }))
  const [right, bottom] = view.toScreen(toLngLat({ longitude: east, latitude: south }))
  const [width, height] = [node.clientWidth - 2 * margin, node.clientHeight - 2 * margin]
  const factor = Math.min(width / (right - left || 1), height / (bottom - top || 1), 1)
  view.setLevel(closestLevel + Math.log2(factor))
  map.draw()
}
