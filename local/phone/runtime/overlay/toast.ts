/** wx.showToast and wx.showLoading: one short word over the page. */
import { build } from '../dom.ts'
import { screen } from '../screen.ts'

export type ToastOptions = {
  title?: string
  icon?: string
  image?: string
  /** ms */
  duration?: number
  mask?: boolean
}

let shown: HTMLElement | undefined
let timer = 0

export function hideToast() {
  clearTimeout(timer)
  shown?.remove()
  shown = undefined
}

function show({ title = '', icon = 'success', mask = false }: ToastOptions) {
  hideToast()
  const box = build('div', { class: 'toast', role: 'status', 'data-icon': icon }, [
    icon !== 'none' && build('i', { class: `toast-icon toast-${icon}`, 'aria-hidden': 'true' }),
    build('span', { text: title }),
  ])
  shown = build('div', { class: 'toast-layer', 'data-mask': mask }, [box])
  screen.overlays.append(shown)
}

export function showToast(options: ToastOptions) {
  show(options)
  timer = window.setTimeout(hideToast, options.duration ?? 1500)
}

/** Stays until it is hidden. */
export function showLoading(options: ToastOptions) {
  show({ ...options, icon: 'loading' })
}
