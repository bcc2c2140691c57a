/** What a form reads: each input has a name and a value, and can be set back to how it began. */
import type { CodeSpace, glassEasel } from 'glass-easel-miniprogram-adapter'

export type FormField = {
  name(): string
  value(): unknown
  reset?(): void
  /** What a label's tap does to it: check it, switch it, or put the cursor in it. */
  activate?(): void
}

const fields = new WeakMap<Node, FormField>()

export function setFormField(node: Node, field: FormField) {
  fields.set(node, field)
}

export function formFieldOf(node: Node): FormField | undefined {
  return fields.get(node)
}

/** Out: the fields inside an element, in document order. */
export function formFieldsIn(node: Element): FormField[] {
  return [...node.querySelectorAll('*')].flatMap((inner) => fields.get(inner) ?? [])
}

/** `behaviors: ['wx://form-field']`: the component's own name and value take part in the form. */
export function formFieldBehavior(code: CodeSpace): unknown {
  type Self = { _$: glassEasel.GeneralComponent }
  return code
    .behavior()
    .definition({
      properties: { name: { type: String, value: '' } },
      lifetimes: {
        attached(this: Self) {
          const component = this._$
          const node = component.getBackendElement() as unknown as Node | null
          if (!node) return
          setFormField(node, {
            name: () => String(component.data.name ?? ''),
            value: () => component.data.value,
          })
        },
      },
    })
    .register()
}
