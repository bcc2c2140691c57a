/** <form>: collects the fields inside it by name. */
import { formFieldsIn } from '../form-field.ts'
import type { Builtin, Host } from './host.ts'
import { anything } from './properties.ts'

const forms = new WeakMap<Element, Host>()

/** Submits or resets the form in the given element, and tells the page. */
export function submitForm(form: Element, action: 'submit' | 'reset') {
  const fields = formFieldsIn(form)
  if (action === 'reset') for (const field of fields) field.reset?.()
  const named = fields.filter((field) => field.name() !== '')
  const value = Object.fromEntries(named.map((field) => [field.name(), field.value()]))
  forms.get(form)?.fire(action, action === 'submit' ? { value, target: {} } : {})
}

export const formBuiltin: Builtin = {
  tag: 'form',
  properties: { reportSubmit: anything(), reportSubmitTimeout: anything() },
  attached: (host) => void forms.set(host.element, host),
}
