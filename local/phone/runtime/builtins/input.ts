/** <input>: one line, with the keyboard its type asks for. */
import { build } from '../dom.ts'
import type { Builtin } from './host.ts'
import { flag, text } from './properties.ts'
import { mountTextField, nativeFieldOf, textFieldProperties } from './text-field.ts'

const keyboards: Record<string, string> = { number: 'numeric', digit: 'decimal' }

export const inputBuiltin: Builtin = {
  tag: 'input',
  leaf: true,
  properties: { ...textFieldProperties, type: text('text'), password: flag() },
  ariaElement: nativeFieldOf,
  attached(host) {
    const field = build('input', { autocomplete: 'off' })
    host.watch(['type', 'password'], () => {
      field.type = host.flag('password') ? 'password' : 'text'
      field.inputMode = keyboards[host.text('type')] ?? 'text'
    })
    mountTextField(host, field)
  },
}
