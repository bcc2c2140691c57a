/** What <input> and <textarea> share: a native field inside, with WeChat's properties and events. */
import { setFormField } from '../form-field.ts'
import type { Host } from './host.ts'
import { anything, flag, number, type Properties, text } from './properties.ts'

type NativeField = HTMLInputElement | HTMLTextAreaElement

const ignored =
  `autoFocus fixed cursorSpacing confirmHold showConfirmBar adjustPosition holdKeyboard
  adjustKeyboardTo alwaysEmbed cursorColor disableDefaultPadding safePasswordCertPath
  safePasswordCustomHash safePasswordLength safePasswordNonce safePasswordSalt safePasswordTimeStamp
  ignoreCompositionEvent readonly`.split(/\s+/)

export const textFieldProperties: Properties = {
  ...Object.fromEntries(ignored.map((name) => [name, anything()])),
  value: text(),
  name: text(),
  placeholder: text(),
  placeholderStyle: text(),
  placeholderClass: text('input-placeholder'),
  disabled: flag(),
  maxlength: number(140),
  focus: flag(),
  cursor: number(-1),
  selectionStart: number(-1),
  selectionEnd: number(-1),
  confirmType: text('done'),
}

const keyHints: Record<string, string> = { send: 'send', search: 'search', next: 'next', go: 'go' }

function forwardEvents(host: Host, field: NativeField) {
  const state = () => ({ value: field.value, cursor: field.selectionStart ?? field.value.length })
  field.addEventListener('input', (event) => {
    event.stopPropagation()
    host.set('value', field.value)
    host.fire('input', { ...state(), keyCode: 0 })
  })
  field.addEventListener('change', (event) => {
    event.stopPropagation()
    host.fire('change', { value: field.value })
  })
  field.addEventListener('focus', () => host.fire('focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () => host.fire('blur', state()))
  field.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.isComposing) return
    if (field instanceof HTMLTextAreaElement && host.text('confirmType') === 'return') return
    if (field instanceof HTMLTextAreaElement && host.text('confirmType') === 'done') return
    host.fire('confirm', { value: field.value })
  })
}

function reflectValue(host: Host, field: NativeField) {
  host.watch(['value'], () => {
    const value = host.text('value')
    if (field.value !== value) field.value = value
  })
  host.watch(['placeholder', 'disabled', 'maxlength', 'confirmType'], () => {
    field.placeholder = host.text('placeholder')
    field.disabled = host.flag('disabled')
    const longest = host.number('maxlength')
    if (longest >= 0) field.maxLength = longest
    else field.removeAttribute('maxlength')
    field.enterKeyHint = keyHints[host.text('confirmType')] ?? 'done'
  })
  host.watch(['placeholderStyle'], () => {
    const color = /(?:^|;)\s*color:\s*([^;]+)/.exec(host.text('placeholderStyle'))?.[1]
    if (color) field.style.setProperty('--placeholder', color)
    else field.style.removeProperty('--placeholder')
  })
}

function reflectFocus(host: Host, field: NativeField) {
  host.watch(['focus'], () => {
    if (host.flag('focus')) setTimeout(() => field.focus())
    else if (document.activeElement === field) field.blur()
  })
  host.watch(['cursor', 'selectionStart', 'selectionEnd'], () => {
    const [start, end] = [host.number('selectionStart'), host.number('selectionEnd')]
    const cursor = host.number('cursor')
    if (document.activeElement !== field) return
    if (start >= 0 && end >= 0) field.setSelectionRange(start, end)
    else if (cursor >= 0) field.setSelectionRange(cursor, cursor)
  })
  if (host.value('autoFocus') === true) setTimeout(() => field.focus())
}

const nativeFields = new WeakMap<Element, NativeField>()

/** Out: the native field inside the component; it is what screen readers meet. */
export function nativeFieldOf(host: Host): HTMLElement {
  return nativeFields.get(host.element) ?? host.element
}

/** Puts a native field into the component and ties the two together. */
export function mountTextField(host: Host, field: NativeField) {
  field.className = 'phone-field'
  nativeFields.set(host.element, field)
  const initial = host.text('value')
  setFormField(host.element, {
    name: () => host.text('name'),
    value: () => field.value,
    reset: () => host.set('value', initial),
    activate: () => field.focus(),
  })
  reflectValue(host, field)
  forwardEvents(host, field)
  host.element.append(field)
  reflectFocus(host, field)
}
