/** The paper under all of a map: outlines with their names, and a dot for each known place. */
import type { LngLat, MapView } from './view.ts'

const svgSpace = 'http://www.w3.org/2000/svg'

type Geometry = { type: string; coordinates: unknown }
type Feature = { geometry?: Geometry; properties?: { name?: unknown } | null }
type Collection = { features?: Feature[] }

export type KnownPlace = { name?: string; point: LngLat }

/** From this scale of WeChat's on, what has a name is called by it. */
const named = 14.5
const placesNamed = 16.5

/** Out: the rings of a feature's polygons. */
function ringsOf({ geometry }: Feature): LngLat[][] {
  if (geometry?.type === 'Polygon') return geometry.coordinates as LngLat[][]
  if (geometry?.type === 'MultiPolygon') return (geometry.coordinates as LngLat[][][]).flat()
  return []
}

/** The middle of the corners: near enough for a name. */
function middleOf(ring: LngLat[]): LngLat {
  const sum = ring.reduce(([lng, lat], point) => [lng + point[0], lat + point[1]], [0, 0])
  return [sum[0] / ring.length, sum[1] / ring.length]
}

const textOf = ([x, y]: [number, number]) => `${x.toFixed(1)},${y.toFixed(1)}`

function namesOf(features: Feature[]): KnownPlace[] {
  return features.flatMap((feature) => {
    const [ring] = ringsOf(feature)
    const { name } = feature.properties ?? {}
    return ring && typeof name === 'string' ? [{ name, point: middleOf(ring) }] : []
  })
}

/** Names as SVG texts, put into the group. Out: places them, or hides them where they would lie on one another. */
function createNames(
  { svg, view, from, above }: { svg: SVGSVGElement; view: MapView; from: number; above: number },
  places: KnownPlace[],
) {
  const group = svg.appendChild(document.createElementNS(svgSpace, 'g'))
  group.classList.add('map-names')
  const texts = places.map(({ name = '', point }) => {
    const text = group.appendChild(document.createElementNS(svgSpace, 'text'))
    text.textContent = name
    return { text, point }
  })
  return () => {
    group.toggleAttribute('hidden', view.level() < from)
    for (const { text, point } of texts) {
      const [x, y] = view.toScreen(point)
      text.setAttribute('x', x.toFixed(1))
      text.setAttribute('y', (y - above).toFixed(1))
    }
  }
}

/** Out: draws it anew. */
export function createGround(
  svg: SVGSVGElement,
  view: MapView,
  outlines: unknown,
  places: KnownPlace[],
) {
  const features = (outlines as Collection | undefined)?.features ?? []
  // each a path of its own, so that one within another is no hole in it
  const areas = features.map((feature) => {
    const path = svg.appendChild(document.createElementNS(svgSpace, 'path'))
    return { path, rings: ringsOf(feature) }
  })
  const dots = svg.appendChild(document.createElementNS(svgSpace, 'path'))
  dots.classList.add('map-dots')
  const write = [
    createNames({ svg, view, from: named, above: 0 }, namesOf(features)),
    createNames({ svg, view, from: placesNamed, above: 8 }, places),
  ]
  const corner = (point: LngLat) => textOf(view.toScreen(point))
  return () => {
    for (const { path, rings } of areas)
      path.setAttribute('d', rings.map((ring) => `M${ring.map(corner).join('L')}Z`).join(''))
    dots.setAttribute('d', places.map(({ point }) => `M${corner(point)}h0`).join(''))
    for (const names of write) names()
  }
}
