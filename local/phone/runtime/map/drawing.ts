/** A plain map: outlines on paper, moved by dragging, zoomed by buttons or the wheel. */
import { build } from '../dom.ts'
import { followMapDrag } from './drag.ts'
import { createMapView, type LngLat, type MapView } from './view.ts'

const svgSpace = 'http://www.w3.org/2000/svg'

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
  svg: SVGSVGElement
  view: MapView
  /** Draws it anew, and all that `onDraw` was given. */
  draw(): void
  onDraw(listener: () => void): void
  /** Calls back when a hand has moved or zoomed it. */
  onMoved(listener: (cause: 'drag' | 'scale') => void): void
  moveTo(point: LngLat): void
  /** Calls back with every place that a tap names. */
  onPick(listener: (point: LngLat) => void): void
  pin(point: LngLat): void
}

const textOf = ([x, y]: [number, number]) => `${x.toFixed(1)},${y.toFixed(1)}`

function zoomButtons(zoom: (factor: number) => void): HTMLElement {
  const button = (text: string, label: string, factor: number) =>
    build('button', { type: 'button', text, 'aria-label': label, onclick: () => zoom(factor) })
  return build('div', { class: 'map-zoom' }, [button('+', '放大', 2), button('−', '缩小', 0.5)])
}

/** In: the centre (GCJ-02, degrees), a GeoJSON FeatureCollection and places to draw. Out: the map. */
export function drawMap(center: LngLat, outlines: unknown, places: LngLat[]): MapDrawing {
  const rings = ringsOf(outlines)
  const svg = document.createElementNS(svgSpace, 'svg')
  const areas = svg.appendChild(document.createElementNS(svgSpace, 'path'))
  const dots = svg.appendChild(document.createElementNS(svgSpace, 'path'))
  dots.classList.add('map-dots')
  const marker = build('i', { class: 'map-pin', hidden: true, 'aria-hidden': 'true' })
  const node = build('div', { class: 'map', role: 'application', 'aria-label': '地图' }, [
    svg,
    marker,
  ])
  const view = createMapView(center, () => ({ width: node.clientWidth, height: node.clientHeight }))
  const pickers = new Set<(point: LngLat) => void>()
  const drawn = new Set<() => void>()
  const moved = new Set<(cause: 'drag' | 'scale') => void>()
  let pinned: LngLat | undefined

  const draw = () => {
    const corner = (point: LngLat) => textOf(view.toScreen(point))
    areas.setAttribute('d', rings.map((ring) => `M${ring.map(corner).join('L')}Z`).join(''))
    dots.setAttribute('d', places.map((place) => `M${corner(place)}h0`).join(''))
    for (const listener of drawn) listener()
    marker.hidden = !pinned
    if (!pinned) return
    const [x, y] = view.toScreen(pinned)
    marker.style.transform = `translate(${x}px, ${y}px)`
  }
  const after =
    <T extends unknown[]>(change: (...values: T) => void) =>
    (...values: T) => {
      change(...values)
      draw()
    }
  const tell = (cause: 'drag' | 'scale') => {
    for (const listener of moved) listener(cause)
  }
  const zoom = after((factor: number) => {
    view.zoom(factor)
    tell('scale')
  })
  node.append(zoomButtons(zoom))
  node.addEventListener('wheel', ({ deltaY }) => zoom(deltaY < 0 ? 1.2 : 1 / 1.2))
  followMapDrag(node, svg, {
    drag: after(view.moveBy),
    dragged: () => tell('drag'),
    tap(x, y) {
      for (const pick of pickers) pick(view.toPlace(x, y))
    },
  })
  requestAnimationFrame(draw)
  return {
    ...{ node, svg, view, draw },
    onDraw: (listener) => void drawn.add(listener),
    onMoved: (listener) => void moved.add(listener),
    moveTo: after(view.moveTo),
    onPick: (listener) => void pickers.add(listener),
    pin: after((point: LngLat) => {
      pinned = point
    }),
  }
}
