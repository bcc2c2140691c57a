/** A plain map: outlines on paper, moved by dragging, zoomed by buttons or the wheel. */
import { build } from '../dom.ts'
import { createSignal } from '../signal.ts'
import { followMapDrag } from './drag.ts'
import { createGround, type KnownPlace } from './ground.ts'
import { createMapView, type LngLat, type MapView } from './view.ts'

const svgSpace = 'http://www.w3.org/2000/svg'

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

function zoomButtons(zoom: (factor: number) => void): HTMLElement {
  const button = (text: string, label: string, factor: number) =>
    build('button', { type: 'button', text, 'aria-label': label, onclick: () => zoom(factor) })
  return build('div', { class: 'map-zoom' }, [button('+', '放大', 2), button('−', '缩小', 0.5)])
}

/** In: the centre (GCJ-02, degrees), a GeoJSON FeatureCollection and places to draw. Out: the map. */
export function drawMap(center: LngLat, outlines: unknown, places: KnownPlace[]): MapDrawing {
  const svg = document.createElementNS(svgSpace, 'svg')
  const marker = build('i', { class: 'map-pin', hidden: true, 'aria-hidden': 'true' })
  const attributes = { class: 'map', role: 'application', 'aria-label': '地图' }
  const node = build('div', attributes, [svg, marker])
  const view = createMapView(center, () => ({ width: node.clientWidth, height: node.clientHeight }))
  const ground = createGround(svg, view, outlines, places)
  const picked = createSignal<LngLat>()
  const drawn = createSignal<void>()
  const moved = createSignal<'drag' | 'scale'>()
  let pinned: LngLat | undefined

  const draw = () => {
    ground()
    drawn.fire()
    marker.hidden = !pinned
    const [x, y] = view.toScreen(pinned ?? center)
    marker.style.transform = `translate(${x}px, ${y}px)`
  }
  const after =
    <T extends unknown[]>(change: (...values: T) => void) =>
    (...values: T) => {
      change(...values)
      draw()
    }
  const zoom = after((factor: number) => {
    view.zoom(factor)
    moved.fire('scale')
  })
  node.append(zoomButtons(zoom))
  node.addEventListener('wheel', ({ deltaY }) => zoom(deltaY < 0 ? 1.2 : 1 / 1.2))
  followMapDrag(node, svg, {
    drag: after(view.moveBy),
    dragged: () => moved.fire('drag'),
    tap: (x, y) => picked.fire(view.toPlace(x, y)),
  })
  requestAnimationFrame(draw)
  return {
    ...{ node, svg, view, draw, onDraw: drawn.on, onMoved: moved.on, onPick: picked.on },
    moveTo: after(view.moveTo),
    pin: after((point: LngLat) => {
      pinned = point
    }),
  }
}
