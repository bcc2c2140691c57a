/** One wheel of a <picker-view>: it scrolls by finger, wheel and mouse; a tap turns it to an item. */
import { rewriteValue } from '../../compile/units.ts'
import { build } from '../dom.ts'
import { followDrag } from './drag.ts'
import type { Host } from './host.ts'

export type Column = {
  element: HTMLElement
  indicator: HTMLElement
  index(): number
  turn(index: number, smooth: boolean): void
  /** Turns it to where it should be, after its size has changed. */
  settle(): void
}

/** How the page wants the chosen line and what lies around it to look. */
export type Look = { indicator: string; indicatorClass: string; mask: string; maskClass: string }

/** What a wheel tells the picker-view that it belongs to. */
export type Owner = { begun(): void; turned(): void }

/** How long a wheel must rest before its choice counts, ms. */
const resting = 120

/** Makes a wheel of a picker-view-column. `owner` may be there only later. */
export function createColumn(host: Host, owner: () => Owner | undefined): Column {
  const { element } = host
  const indicator = build('i', { class: 'phone-wheel-indicator' })
  const items = () => [...element.children].filter((child) => child !== indicator)
  const height = () => indicator.offsetHeight || 1
  const index = () =>
    Math.max(0, Math.min(items().length - 1, Math.round(element.scrollTop / height())))
  let wanted = 0
  const turn = (to: number, smooth: boolean) => {
    wanted = to
    element.scrollTo({ top: to * height(), behavior: smooth ? 'smooth' : 'auto' })
  }
  element.prepend(indicator)
  let rest = 0
  let turning = false
  element.addEventListener('scroll', () => {
    if (turning) {
      clearTimeout(rest)
      rest = window.setTimeout(() => {
        turning = false
        wanted = index()
        owner()?.turned()
      }, resting)
    }
  })
  const begin = () => {
    if (turning) return
    turning = true
    owner()?.begun()
  }
  for (const type of ['touchmove', 'wheel'] as const)
    element.addEventListener(type, begin, { passive: true })
  host.onTap((event) => {
    const { target } = (event.getOriginalEvent() ?? {}) as { target?: Node }
    const at = items().findIndex((item) => target && item.contains(target))
    if (at < 0 || at === index()) return
    begin()
    turn(at, true)
  })
  followMouse(element, begin, () => turn(index(), true))
  return { element, indicator, index, turn, settle: () => turn(wanted, false) }
}

/** A finger scrolls by itself; a mouse pulls the wheel. */
function followMouse(element: HTMLElement, begin: () => void, end: () => void) {
  let from = 0
  let mouse = false
  element.addEventListener('pointerdown', ({ pointerType }) => {
    mouse = pointerType === 'mouse'
  })
  followDrag(element, {
    takes() {
      if (mouse) begin()
      from = element.scrollTop
      element.toggleAttribute('data-pulled', mouse)
      return mouse
    },
    move(_, dy) {
      element.scrollTop = from - dy
    },
    end() {
      element.removeAttribute('data-pulled')
      end()
    },
  })
}

/** Shows the mark of the chosen line as the page wants it, in the middle of a wheel of any height. */
export function dress(
  host: Host,
  column: Column,
  { indicator, indicatorClass, mask, maskClass }: Look,
) {
  const { element, indicator: line } = column
  line.style.cssText = rewriteValue(indicator)
  line.className = `phone-wheel-indicator ${indicatorClass}`
  if (maskClass) element.classList.add(maskClass)
  if (/background:\s*none/.test(mask)) element.toggleAttribute('data-bare', true)
  const fit = new ResizeObserver(() => {
    element.style.setProperty('--wheel-item', `${line.offsetHeight}px`)
    element.style.setProperty('--wheel-pad', `${(element.offsetHeight - line.offsetHeight) / 2}px`)
    column.settle()
  })
  fit.observe(element)
  fit.observe(line)
  host.onDetach(() => fit.disconnect())
}
