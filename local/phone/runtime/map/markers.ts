/** Markers on a map: a pin or a picture, with a label and a bubble. */
import { build } from '../dom.ts'
import { imageAddress } from '../files/image-address.ts'
import { type MapPoint, toLngLat } from './shapes.ts'
import type { MapView } from './view.ts'

type Words = { content?: string; display?: 'BYCLICK' | 'ALWAYS'; [style: string]: unknown }

/** As WeChat's map takes it; sizes in px, the anchor in shares of the picture. */
export type Marker = MapPoint & {
  id?: number
  title?: string
  iconPath?: string
  width?: number | string
  height?: number | string
  rotate?: number
  alpha?: number
  zIndex?: number
  anchor?: { x: number; y: number }
  callout?: Words
  label?: Words
  ariaLabel?: string
}

const length = (value: unknown) => (typeof value === 'number' ? `${value}px` : String(value))

/** WeChat's names for how words look, in CSS. */
const looks: [string, string][] = [
  ['color', 'color'],
  ['fontSize', 'font-size'],
  ['bgColor', 'background'],
  ['padding', 'padding'],
  ['borderRadius', 'border-radius'],
  ['borderColor', 'border-color'],
  ['textAlign', 'text-align'],
]

function words(kind: string, given: Words): HTMLElement {
  const node = build('span', { class: `map-${kind}`, text: given.content ?? '' })
  for (const [name, property] of looks)
    if (given[name] !== undefined) node.style.setProperty(property, length(given[name]))
  return node
}

function picture({ iconPath, width, height }: Marker, owner: string): HTMLElement {
  if (!iconPath) return build('i', { class: 'map-pin' })
  const image = build('img', { class: 'map-icon', alt: '', draggable: 'false' })
  void imageAddress(iconPath, owner).then((address) => {
    image.src = address
  })
  if (width !== undefined) image.style.width = length(width)
  if (height !== undefined) image.style.height = length(height)
  return image
}

/** Out: the marker's element; `data-part` says which part of it was tapped. `open`: its bubble shows. */
export function buildMarker(marker: Marker, owner: string, open: boolean): HTMLElement {
  const { callout, label, anchor = { x: 0.5, y: 1 }, rotate = 0, alpha = 1, zIndex = 0 } = marker
  const icon = picture(marker, owner)
  icon.dataset.part = 'marker'
  icon.style.transform = `translate(${-anchor.x * 100}%, ${-anchor.y * 100}%) rotate(${rotate}deg)`
  icon.style.opacity = String(alpha)
  const node = build('div', {
    class: 'map-marker',
    role: 'button',
    'aria-label': marker.ariaLabel ?? marker.title ?? callout?.content ?? label?.content ?? '标记',
    style: `z-index:${zIndex}`,
  })
  node.append(icon)
  if (label?.content) node.append(words('label', label))
  const bubble = callout ?? (marker.title ? { content: marker.title } : undefined)
  if (bubble?.content && (open || bubble.display === 'ALWAYS')) {
    const shown = words('callout', bubble)
    shown.dataset.part = 'callout'
    node.append(shown)
  }
  return node
}

/** Moves the markers' elements to where they stand in the view. */
export function placeMarkers(placed: [Marker, HTMLElement][], view: MapView) {
  for (const [marker, node] of placed) {
    const [x, y] = view.toScreen(toLngLat(marker))
    node.style.transform = `translate(${x}px, ${y}px)`
  }
}
