/** <switch>: on or off. */
import { setFormField } from '../form-field.ts'
import { reflectChecked } from './choice.ts'
import type { Builtin } from './host.ts'
import { flag, text } from './properties.ts'

export const switchBuiltin: Builtin = {
  tag: 'switch',
  leaf: true,
  properties: {
    checked: flag(),
    disabled: flag(),
    type: text('switch'),
    color: text(),
    name: text(),
  },
  attached(host) {
    host.element.setAttribute('role', 'switch')
    host.element.tabIndex = 0
    const initial = host.flag('checked')
    const toggle = () => {
      if (host.flag('disabled')) return
      host.set('checked', !host.flag('checked'))
      host.fire('change', { value: host.flag('checked') })
    }
    setFormField(host.element, {
      name: () => host.text('name'),
      value: () => host.flag('checked'),
      reset: () => host.set('checked', initial),
      activate: toggle,
    })
    host.onTap(toggle)
    host.watch(['checked', 'disabled', 'color'], () => reflectChecked(host))
  },
}
