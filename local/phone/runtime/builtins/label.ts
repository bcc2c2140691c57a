/** <label>: a tap on it goes to the field it names or holds. */
import { glassEasel } from 'glass-easel-miniprogram-adapter'
import { type FormField, formFieldOf, formFieldsIn } from '../form-field.ts'
import type { Builtin, Host } from './host.ts'
import { text } from './properties.ts'

function targetOf(host: Host): FormField | undefined {
  const id = host.text('for')
  if (!id) return formFieldsIn(host.element).find((field) => field.activate)
  const node = host.component.ownerShadowRoot?.querySelector(`#${id}`)
  const element = node && glassEasel.Component.isComponent(node) ? node.getBackendElement() : null
  return element ? formFieldOf(element as unknown as Node) : undefined
}

/** A tap on the field itself is the field's own affair. */
function hitsField(host: Host, event: Event | undefined): boolean {
  for (let at = event?.target as Node | null | undefined; at; at = at.parentNode) {
    if (formFieldOf(at)?.activate) return true
    if (at === host.element) return false
  }
  return false
}

export const labelBuiltin: Builtin = {
  tag: 'label',
  properties: { for: text() },
  attached(host) {
    host.onTap((event) => {
      if (hitsField(host, event.getOriginalEvent() as Event | undefined)) return
      targetOf(host)?.activate?.()
    })
  },
}
