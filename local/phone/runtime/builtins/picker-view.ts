/** <picker-view> and its columns: wheels to turn, in the page itself. */
import { rewriteValue } from '../../compile/units.ts'
import { build } from '../dom.ts'
import { followDrag } from './drag.ts'
import type { Builtin, Host } from './host.ts'
import { anything, flag, list, text } from './properties.ts'

type Column = {
  element: HTMLElement
  indicator: HTMLElement
  index(): number
  turn(index: number, smooth: boolean): void
  /** Turns it to where it should be, after its size has changed. */
  settle(): void
}
type Wheels = { join(column: Column): () => void; turned(): void; begun(): void; look(): Look }
type Look = { indicator: string; indicatorClass: string; mask: string; maskClass: string }

const wheels = new WeakMap<Element, Wheels>()
/** How long a wheel must rest before its choice counts, ms. */
const resting = 120

function createWheels(host: Host): Wheels {
  const columns = new Set<Column>()
  const inOrder = () => {
    const all = [...host.element.querySelectorAll('wx-picker-view-column')]
    return [...columns].sort((one, two) => all.indexOf(one.element) - all.indexOf(two.element))
  }
  const value = () => (host.value('value') as unknown[] | null) ?? []
  let chosen: number[] = []
  const turnAll = (smooth: boolean) => {
    chosen = inOrder().map((_, at) => Number(value()[at]) || 0)
    inOrder().forEach((column, at) => {
      column.turn(chosen[at] ?? 0, smooth)
    })
  }
  host.watch(['value'], () => requestAnimationFrame(() => turnAll(false)))
  return {
    join(column) {
      columns.add(column)
      requestAnimationFrame(() => turnAll(false))
      return () => void columns.delete(column)
    },
    begun: () => host.fire('pickstart'),
    turned() {
      const now = inOrder().map((column) => column.index())
      host.fire('pickend')
      if (now.join() === chosen.join()) return
      chosen = now
      host.set('value', now)
      host.fire('change', { value: now })
    },
    look: () => ({
      indicator: host.text('indicatorStyle'),
      indicatorClass: host.text('indicatorClass'),
      mask: host.text('maskStyle'),
      maskClass: host.text('maskClass'),
    }),
  }
}

/** A wheel scrolls by finger, wheel and mouse; a tap on an item turns it there. */
function createColumn(host: Host, owner: () => Wheels | undefined): Column {
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
function dress(host: Host, column: Column, { indicator, indicatorClass, mask, maskClass }: Look) {
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

export const pickerViewBuiltins: Builtin[] = [
  {
    tag: 'picker-view',
    properties: {
      value: list(),
      indicatorStyle: text(),
      indicatorClass: text(),
      maskStyle: text(),
      maskClass: text(),
      immediateChange: flag(),
    },
    attached: (host) => void wheels.set(host.element, createWheels(host)),
  },
  {
    tag: 'picker-view-column',
    properties: { name: anything() },
    attached(host) {
      const owner = () => {
        const element = host.element.closest('wx-picker-view')
        return element ? wheels.get(element) : undefined
      }
      const column = createColumn(host, owner)
      // the wheels may be attached after their columns
      queueMicrotask(() => {
        const joined = owner()
        if (!joined) return
        dress(host, column, joined.look())
        host.onDetach(joined.join(column))
      })
    },
  },
]
