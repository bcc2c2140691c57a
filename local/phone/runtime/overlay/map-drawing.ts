/** A plain map: outlines on paper, moved by dragging, zoomed by buttons or the wheel. */
import { build } from '../dom.ts'

export type LngLat = [number, number]

const svgSpace = 'http://www.w3.org/2000/svg'
const degree = Math.PI / 180
const closest = 2_000_000
const farthest = 2_000

type Geometry = { type: string; coordinates: unknown }
type Collection = { features?: { geometry?: Geometry }[] }

/** Out: the rings of all polygons in a GeoJSON FeatureCollection. */
function ringsOf(outlines: unknown): LngLat[][] {
  const features = (outlines as Collection | undefined)?.features ?? []
  return features.flatMap(({ geometry }) => {
    if (geometry?.type === 'Polygon') return geometry.coordinates as LngLat[][]
    if (geometry?.type === 'MultiPolygon') return (geometry.coordinates as LngLat[][][]).flat()
    return []
  })
}

export type MapDrawing = {
  node: HTMLElement
  moveTo(point: LngLat): void
  /** Calls back with every place that a tap names. */
  onPick(listener: (point: LngLat) => void): void
  pin(point: LngLat): void
}

/** In: the centre and outlines (GCJ-02, degrees). Out: the map; scale is px a degree of latitude. */
export function drawMap(center: LngLat, outlines: unknown): MapDrawing {
  const rings = ringsOf(outlines)
  const svg = document.createElementNS(svgSpace, 'svg')
  const path = document.createElementNS(svgSpace, 'path')
  svg.append(path)
  const marker = build('i', { class: 'map-pin', hidden: true, 'aria-hidden': 'true' })
  const node = build('div', { class: 'map', role: 'application', 'aria-label': '地图' }, [
    svg,
    marker,
  ])
  let middle: LngLat = center
  let scale = 40_000
  let pinned: LngLat | undefined
  const pickers = new Set<(point: LngLat) => void>()

  const size = () => ({ width: node.clientWidth, height: node.clientHeight })
  const squeeze = () => Math.cos(middle[1] * degree)
  const toScreen = ([lng, lat]: LngLat): [number, number] => {
    const { width, height } = size()
    return [
      width / 2 + (lng - middle[0]) * scale * squeeze(),
      height / 2 - (lat - middle[1]) * scale,
    ]
  }
  const toPlace = (x: number, y: number): LngLat => {
    const { width, height } = size()
    return [middle[0] + (x - width / 2) / (scale * squeeze()), middle[1] - (y - height / 2) / scale]
  }
  const draw = () => {
    const line = (ring: LngLat[]) =>
      `M${ring
        .map((point) =>
          toScreen(point)
            .map((value) => value.toFixed(1))
            .join(','),
        )
        .join('L')}Z`
    path.setAttribute('d', rings.map(line).join(''))
    marker.hidden = !pinned
    if (!pinned) return
    const [x, y] = toScreen(pinned)
    marker.style.transform = `translate(${x}px, ${y}px)`
  }

  const zoom = (factor: number) => {
    scale = Math.min(closest, Math.max(farthest, scale * factor))
    draw()
  }
  const zoomButton = (text: string, label: string, factor: number) =>
    build('button', { type: 'button', text, 'aria-label': label, onclick: () => zoom(factor) })
  node.append(
    build('div', { class: 'map-zoom' }, [zoomButton('+', '放大', 2), zoomButton('−', '缩小', 0.5)]),
  )
  node.addEventListener('wheel', ({ deltaY }) => zoom(deltaY < 0 ? 1.2 : 1 / 1.2), {
    passive: true,
  })
  followDrag(node, svg, {
    drag(dx, dy) {
      middle = [middle[0] - dx / (scale * squeeze()), middle[1] + dy / scale]
      draw()
    },
    tap(x, y) {
      for (const pick of pickers) pick(toPlace(x, y))
    },
  })
  requestAnimationFrame(draw)
  return {
    node,
    moveTo(point) {
      middle = point
      draw()
    },
    onPick: (listener) => void pickers.add(listener),
    pin(point) {
      pinned = point
      draw()
    },
  }
}

type Moves = { drag(dx: number, dy: number): void; tap(x: number, y: number): void }

function followDrag(node: HTMLElement, surface: SVGElement, moves: Moves) {
  let last: { x: number; y: number; far: number } | undefined
  surface.addEventListener('pointerdown', ({ clientX: x, clientY: y, pointerId }) => {
    surface.setPointerCapture(pointerId)
    last = { x, y, far: 0 }
  })
  surface.addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
    if (!last) return
    const far = last.far + Math.abs(x - last.x) + Math.abs(y - last.y)
    moves.drag(x - last.x, y - last.y)
    last = { x, y, far }
  })
  surface.addEventListener('pointerup', ({ clientX, clientY }) => {
    const { left, top } = node.getBoundingClientRect()
    if (last && last.far < 10) moves.tap(clientX - left, clientY - top)
    last = undefined
  })
}
