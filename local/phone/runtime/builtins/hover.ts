/** hover-class: how a component looks while it is pressed. */
import type { Host } from './host.ts'
import { anything, type Properties, text } from './properties.ts'

export const hoverProperties: Properties = {
  hoverClass: text('none'),
  hoverStartTime: anything(),
  hoverStayTime: anything(),
  hoverStopPropagation: anything(),
}

/** The engine keeps classes in segments; the page's own is the first. */
const hoverSegment = 2

/** Adds the hover class shortly after a press, and takes it off some time after the release (ms). */
export function followHover(host: Host) {
  const isButton = host.component.is === 'wx-builtin/button'
  let timer = 0
  let shown = ''
  const milliseconds = (name: string, fallback: number) => Number(host.value(name) ?? fallback)
  const toggle = (name: string, on: boolean) =>
    host.component.toggleNodeClass(name, on, hoverSegment as never)

  host.element.addEventListener('pointerdown', () => {
    const name = host.text('hoverClass')
    if (name === 'none' || name === '' || host.value('disabled') === true) return
    clearTimeout(timer)
    timer = window.setTimeout(
      () => {
        shown = name
        toggle(name, true)
      },
      milliseconds('hoverStartTime', isButton ? 20 : 50),
    )
  })
  const release = () => {
    if (host.text('hoverClass') === 'none') return
    clearTimeout(timer)
    if (!shown) return
    timer = window.setTimeout(
      () => {
        toggle(shown, false)
        shown = ''
      },
      milliseconds('hoverStayTime', isButton ? 70 : 400),
    )
  }
  for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    host.element.addEventListener(type, release)
}
