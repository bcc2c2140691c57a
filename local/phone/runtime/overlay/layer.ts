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
  node.addEventListener('click', (event) => {
    if (event.target !== node || !options.dismissed) return
    close()
    options.dismissed()
  })
  screen.overlays.append(node)
  return { node, close }
}
