/** <textarea>: several lines; with auto-height it grows with its words. */
import { build } from '../dom.ts'
import type { Builtin, Host } from './host.ts'
import { flag } from './properties.ts'
import { mountTextField, nativeFieldOf, textFieldProperties } from './text-field.ts'

function growWith(host: Host, field: HTMLTextAreaElement) {
  const fit = () => {
    if (!host.flag('autoHeight')) return
    field.style.height = 'auto'
    field.style.height = `${field.scrollHeight}px`
    const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight) || 1
    const height = field.scrollHeight
    const detail = { height, heightRpx: height * 2, lineCount: Math.round(height / lineHeight) }
    if (field.dataset.height !== String(height)) host.fire('linechange', detail)
    field.dataset.height = String(height)
  }
  host.watch(['autoHeight'], () => {
    host.element.toggleAttribute('auto-height', host.flag('autoHeight'))
    requestAnimationFrame(fit)
  })
  host.watch(['value'], () => requestAnimationFrame(fit))
  field.addEventListener('input', fit)
  // what is hidden has no height: measured again when it shows
  new ResizeObserver(fit).observe(host.element)
}

export const textareaBuiltin: Builtin = {
  tag: 'textarea',
  leaf: true,
  properties: { ...textFieldProperties, autoHeight: flag() },
  ariaElement: nativeFieldOf,
  attached(host) {
    const field = build('textarea', { rows: 1 })
    mountTextField(host, field)
    growWith(host, field)
  },
}
