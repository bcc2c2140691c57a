/** <radio>, <checkbox> and their groups. */
import { build, setAttribute } from '../dom.ts'
import { setFormField } from '../form-field.ts'
import type { Builtin, Host } from './host.ts'
import { flag, text } from './properties.ts'

type Kind = 'radio' | 'checkbox'
type Group = { items: Set<Host>; picked(item: Host): void }

const groups = new WeakMap<Element, Group>()

const inDocumentOrder = (items: Set<Host>) =>
  [...items].sort((one, other) =>
    one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )

function groupBuiltin(kind: Kind): Builtin {
  return {
    tag: `${kind}-group`,
    properties: { name: text() },
    attached(host) {
      const items = new Set<Host>()
      const value = () => {
        const checked = inDocumentOrder(items).filter((item) => item.flag('checked'))
        const values = checked.map((item) => item.text('value'))
        return kind === 'radio' ? (values[0] ?? '') : values
      }
      const picked = (item: Host) => {
        if (kind === 'radio')
          for (const other of items)
            if (other !== item && other.flag('checked')) other.set('checked', false)
        host.fire('change', { value: value() })
      }
      groups.set(host.element, { items, picked })
      if (kind === 'radio') host.element.setAttribute('role', 'radiogroup')
      setFormField(host.element, { name: () => host.text('name'), value })
    },
  }
}

/** An item may be attached before its group is: it looks for it when it is first needed. */
function joinGroup(kind: Kind, host: Host): () => Group | undefined {
  let joined: Group | undefined
  const join = () => {
    const element = host.element.closest(`wx-${kind}-group`)
    joined ??= element ? groups.get(element) : undefined
    joined?.items.add(host)
    return joined
  }
  queueMicrotask(join)
  host.onDetach(() => joined?.items.delete(host))
  return join
}

function choiceBuiltin(kind: Kind): Builtin {
  return {
    tag: kind,
    properties: { value: text(), checked: flag(), disabled: flag(), color: text() },
    attached(host) {
      const { element } = host
      element.prepend(build('i', { class: 'phone-choice' }))
      element.setAttribute('role', kind)
      element.tabIndex = 0
      const group = joinGroup(kind, host)
      const initial = host.flag('checked')
      const pick = () => {
        if (host.flag('disabled') || (kind === 'radio' && host.flag('checked'))) return
        host.set('checked', kind === 'radio' || !host.flag('checked'))
        group()?.picked(host)
      }
      const reset = () => host.set('checked', initial)
      setFormField(element, { name: () => '', value: () => undefined, reset, activate: pick })
      host.onTap(pick)
      host.watch(['checked', 'disabled', 'color'], () => reflectChecked(host))
    },
  }
}

/** Shows a checkable component's state to the eye and to screen readers. */
export function reflectChecked(host: Host) {
  const { element } = host
  element.toggleAttribute('checked', host.flag('checked'))
  element.setAttribute('aria-checked', String(host.flag('checked')))
  element.toggleAttribute('disabled', host.flag('disabled'))
  setAttribute(element, 'aria-disabled', host.flag('disabled') && 'true')
  if (host.text('color')) element.style.setProperty('--checked', host.text('color'))
}

export const choiceBuiltins: Builtin[] = [
  groupBuiltin('radio'),
  groupBuiltin('checkbox'),
  choiceBuiltin('radio'),
  choiceBuiltin('checkbox'),
]
