import { daysOf, type Form, lackOf, trimmed, withChoice } from '../../../services/page/form'
import { type Filled, filledForms } from '../../../services/page/form-draft'
import { withClose } from '../../../services/page/sheet-life'
import { cutTo } from '../../../services/words/letters'

type OnField = WechatMiniprogram.CustomEvent<
  { value: string },
  Record<string, never>,
  { name: string }
>
type OnChoice = WechatMiniprogram.BaseEvent<Record<string, never>, { name: string; value: string }>
type Shot = WechatMiniprogram.CustomEvent<{ paths: string[] }>

/**
 * Asks for a few words before something is done; they are kept from the first letter on. Emits
 * `close`, or `send` with values, photos and a token; whoever opened it says how that went.
 */
Component({
  properties: {
    /** A Form opens the sheet, nothing closes it. */
    form: { type: null, value: null as Form | null },
    /** Whether it is being sent, and why it did not arrive. */
    busy: Boolean,
    problem: String,
  },
  data: {
    filled: null as Filled | null,
    /** The days that were picked, in words, by their fields' names. */
    days: {} as Record<string, string>,
    lack: '',
  },
  observers: {
    form(form: Form | null) {
      if (form) this.show(filledForms.read(form.key))
    },
  },
  methods: {
    ...withClose,
    type({ detail, currentTarget }: OnField) {
      this.write(currentTarget.dataset.name, detail.value)
    },
    choose({ currentTarget }: OnChoice) {
      this.write(currentTarget.dataset.name, currentTarget.dataset.value)
    },
    pick({ detail, currentTarget }: OnField) {
      const { name } = currentTarget.dataset
      const field = this.data.form?.fields.find((one) => one.name === name)
      const options = field && 'options' in field ? field.options : []
      this.write(name, options[Number(detail.value)]?.value ?? '')
    },
    say({ currentTarget }: OnChoice) {
      const { name, value } = currentTarget.dataset
      const field = this.data.form?.fields.find((one) => one.name === name)
      if (!field || !('choices' in field)) return
      const before = this.data.filled?.values[name] ?? ''
      this.write(name, cutTo(withChoice(before, value, field.choices ?? []), field.most))
    },
    shoot({ detail }: Shot) {
      this.keep({ photos: detail.paths })
    },
    write(name: string, value: string) {
      this.keep({ values: { ...this.data.filled?.values, [name]: value } })
    },
    keep(part: Partial<Filled>) {
      const { form, filled } = this.data
      if (!form || !filled) return
      const changed = { ...filled, ...part }
      filledForms.keep(form.key, changed)
      this.show(changed)
    },
    show(filled: Filled) {
      const { form } = this.data
      if (form) this.setData({ filled, days: daysOf(form, filled), lack: lackOf(form, filled) })
    },
    send() {
      const { form, filled, busy } = this.data
      if (!form || !filled || busy) return
      this.triggerEvent('send', { ...filled, values: trimmed(form, filled.values) })
    },
  },
})
