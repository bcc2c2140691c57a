/** Polygons, lines and circles on a map. */
import type { LngLat, MapView } from './view.ts'

export type MapPoint = { latitude: number; longitude: number }

/** As WeChat's map takes them; colours as #RRGGBBAA, widths in px, radius in metres. */
export type Shape = {
  points?: MapPoint[]
  color?: string
  strokeColor?: string
  fillColor?: string
  strokeWidth?: number
  width?: number
  dottedLine?: boolean
  radius?: number
} & Partial<MapPoint>

export const toLngLat = ({ longitude, latitude }: MapPoint): LngLat => [longitude, latitude]

const path = (view: MapView, points: MapPoint[]) =>
  `M${points.map((point) => view.toScreen(toLngLat(point)).join(',')).join('L')}`

function circle(view: MapView, { latitude = 0, longitude = 0, radius = 0 }: Shape): string {
  const [x, y] = view.toScreen([longitude, latitude])
  const r = radius * view.metre()
  return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`
}

export type Shapes = { polygons: Shape[]; polyline: Shape[]; circles: Shape[] }

/** Draws the shapes into `layer`, which holds nothing else. */
export function drawShapes(layer: SVGGElement, view: MapView, shapes: Shapes) {
  const draw = (d: string, shape: Shape, fill: string, stroke: string, width: number) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    node.setAttribute('d', d)
    node.style.cssText = `fill:${fill};stroke:${stroke};stroke-width:${width}`
    if (shape.dottedLine) node.style.strokeDasharray = `${width * 2} ${width * 2}`
    return node
  }
  layer.replaceChildren(
    ...shapes.polygons.map((shape) => {
      const { points = [], fillColor = 'none', strokeColor = 'none', strokeWidth = 1 } = shape
      return draw(`${path(view, points)}Z`, shape, fillColor, strokeColor, strokeWidth)
    }),
    ...shapes.polyline.map((shape) => {
      const { points = [], color = '#000000', width = 1 } = shape
      return draw(path(view, points), shape, 'none', color, width)
    }),
    ...shapes.circles.map((shape) => {
      const { fillColor = 'none', color = '#000000', strokeWidth = 1 } = shape
      return draw(circle(view, shape), shape, fillColor, color, strokeWidth)
    }),
  )
}
