/** <map>: a map without tiles. A stand-in, and it says so: outlines, and what the page puts on it. */
import { build } from '../dom.ts'
import { drawMap, type MapDrawing } from '../map/drawing.ts'
import { mapContext } from '../map/map-context.ts'
import { buildMarker, type Marker, placeMarkers } from '../map/markers.ts'
import { drawShapes, type MapPoint, type Shape } from '../map/shapes.ts'
import { showAll } from '../map/show-all.ts'
import { provideController } from '../nodes/controllers.ts'
import { frameOptions } from '../settings.ts'
import { tellTaps } from '../tap-detail.ts'
import type { Builtin, Host } from './host.ts'
import { anything, flag, list, number, text } from './properties.ts'

const ignored = `minScale maxScale controls covers setting theme layerStyle subkey rotate skew
  enable3D showCompass showScale enableOverlooking enableAutoMaxOverlooking enableZoom enableScroll
  enableRotate enableSatellite enableTraffic enablePoi enableBuilding enableIndoor
  enableIndoorLevelPick`.split(/\s+/)

const given = <T>(host: Host, name: string): T[] => (host.value(name) as T[] | null) ?? []
const centerOf = (host: Host): MapPoint => ({
  latitude: host.number('latitude'),
  longitude: host.number('longitude'),
})

function showMarkers(host: Host, map: MapDrawing) {
  const owner = host.component.ownerShadowRoot?.getHostNode().is ?? ''
  const layer = build('div', { class: 'map-markers' })
  let placed: [Marker, HTMLElement][] = []
  let open: number | undefined
  const show = () => {
    placed = given<Marker>(host, 'markers').map((marker) => [
      marker,
      buildMarker(marker, owner, marker.id !== undefined && marker.id === open),
    ])
    layer.replaceChildren(...placed.map(([, node]) => node))
    placeMarkers(placed, map.view)
  }
  map.node.append(layer)
  map.onDraw(() => placeMarkers(placed, map.view))
  host.watch(['markers'], show)
  return {
    /** Out: whether the tap was one on a marker, and is told. */
    tap(target: Element): boolean {
      const [marker] = placed.find(([, node]) => node.contains(target)) ?? []
      if (!marker) return false
      const part = target.closest<HTMLElement>('[data-part]')?.dataset.part
      const type = part === 'callout' ? 'callouttap' : part === 'marker' ? 'markertap' : 'labeltap'
      if (type === 'markertap') {
        open = marker.id
        show()
      }
      host.fire(type, { markerId: marker.id })
      return true
    },
  }
}

function showShapes(host: Host, map: MapDrawing) {
  const layer = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  map.svg.append(layer)
  const draw = () =>
    drawShapes(layer, map.view, {
      polygons: given<Shape>(host, 'polygons'),
      polyline: given<Shape>(host, 'polyline'),
      circles: given<Shape>(host, 'circles'),
    })
  map.onDraw(draw)
  host.watch(['polygons', 'polyline', 'circles'], draw)
}

function followView(host: Host, map: MapDrawing) {
  host.watch(['latitude', 'longitude', 'scale'], () => {
    const { longitude, latitude } = centerOf(host)
    map.view.moveTo([longitude, latitude])
    map.view.setLevel(host.number('scale'))
    map.draw()
  })
  host.watch(['includePoints'], () => {
    const points = given<MapPoint>(host, 'includePoints')
    if (points.length > 0) requestAnimationFrame(() => showAll(map, points))
  })
  map.onMoved((causedBy) => {
    const [longitude, latitude] = map.view.center()
    const centerLocation = { longitude, latitude }
    host.fire('regionchange', { type: 'begin', causedBy: 'gesture' })
    host.fire('regionchange', { type: 'end', causedBy, centerLocation, scale: map.view.level() })
  })
}

export const mapBuiltin: Builtin = {
  tag: 'map',
  properties: {
    ...Object.fromEntries(ignored.map((name) => [name, anything()])),
    longitude: number(),
    latitude: number(),
    scale: number(16),
    markers: list(),
    polygons: list(),
    polyline: list(),
    circles: list(),
    includePoints: list(),
    showLocation: flag(),
    layerStyle: text(),
  },
  attached(host) {
    const map = drawMap(
      [host.number('longitude'), host.number('latitude')],
      frameOptions.map.outlines,
      frameOptions.map.places ?? [],
    )
    map.node.append(build('small', { class: 'map-note', text: '替身地图' }))
    host.element.prepend(map.node)
    showShapes(host, map)
    const markers = showMarkers(host, map)
    followView(host, map)
    tellTaps(host.element, ({ clientX, clientY }, target) => {
      if (markers.tap(target) || !map.svg.contains(target)) return undefined
      const { left, top } = map.node.getBoundingClientRect()
      const [longitude, latitude] = map.view.toPlace(clientX - left, clientY - top)
      return { longitude, latitude }
    })
    provideController(host.element, { context: mapContext(map, () => centerOf(host)) })
  },
}
