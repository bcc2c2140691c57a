/** A layer above all pages: a shade with something on it. */
import { build } from '../dom.ts'
import { screen } from '../screen.ts'

export type Layer = { node: HTMLElement; close(): void }

/**
 * Opens a layer. `place`: a sheet from below, a box in the middle, or the whole screen.
 * `system`: it is WeChat's or the phone's own screen, not the app's (taps on it are not the app's taps).
 */
export function openLayer(
  place: 'sheet' | 'middle' | 'full',
  content: HTMLElement,
  options: { system?: boolean; dismissed?: () => void } = {},
): Layer {
  const node = build('div', { class: `layer layer-${place}`, 'data-system': options.system }, [
    content,
  ])
  const close = () => node.remove()
  ignoreTheOpeningTap(node)
  node.addEventListener('click', (event) => {
    if (event.target !== node || !options.dismissed) return
    close()
    options.dismissed()
  })
  screen.overlays.append(node)
  return { node, close }
}

/**
 * A layer opened by a tap lies under the finger by the time that the browser sends the tap's click.
 * What was not pressed on the layer is not for it; keys click without pressing (detail 0).
 */
function ignoreTheOpeningTap(node: HTMLElement) {
  let pressed = false
  node.addEventListener('pointerdown', () => {
    pressed = true
  })
  const ignore = (event: MouseEvent) => {
    if (!pressed && event.detail > 0) event.stopImmediatePropagation()
  }
  node.addEventListener('click', ignore, { capture: true })
}
