/** Where things are as WeChat measures it: from the corner of the page, under the bars. */
import type { glassEasel } from 'glass-easel-miniprogram-adapter'

type Rect = {
  left: number
  top: number
  right: number
  bottom: number
  width: number
  height: number
}

const corner = { left: 0, top: 0, scrollTop: 0 }

/** Out: the corner of the page that a node stands in, in px of the screen, and how far it is scrolled. */
export function pageCorner(node: Node | null): typeof corner {
  const element = node instanceof Element ? node : node?.parentElement
  const frame = element?.closest('.page-frame')
  if (!frame) return corner
  const { left, top } = frame.getBoundingClientRect()
  return { left, top, scrollTop: frame.querySelector(':scope > wx-page')?.scrollTop ?? 0 }
}

/** Out: a rectangle of the screen, px, as the page sees it. */
export function onPage(rect: DOMRectReadOnly, node: Node): Rect {
  const { left, top } = pageCorner(node)
  return {
    left: rect.left - left,
    top: rect.top - top,
    right: rect.right - left,
    bottom: rect.bottom - top,
    width: rect.width,
    height: rect.height,
  }
}

/** Out: the DOM element of one of the engine's; undefined for what has none of its own. */
export function domOf(element: glassEasel.Element): HTMLElement | undefined {
  const node = element.getBackendElement() as unknown
  return node instanceof HTMLElement ? node : undefined
}
