/** <slider>: a number between two others. */
import { build } from '../dom.ts'
import { setFormField } from '../form-field.ts'
import type { Builtin } from './host.ts'
import { anything, flag, number, text } from './properties.ts'

export const sliderBuiltin: Builtin = {
  tag: 'slider',
  leaf: true,
  properties: {
    value: number(),
    min: number(),
    max: number(100),
    step: number(1),
    disabled: flag(),
    showValue: flag(),
    activeColor: text(),
    backgroundColor: text(),
    blockSize: anything(),
    blockColor: anything(),
    name: text(),
  },
  attached(host) {
    const range = build('input', { type: 'range' })
    const shown = build('output')
    host.element.append(range, shown)
    const initial = host.number('value')
    const report = (name: string) => (event: Event) => {
      event.stopPropagation()
      host.set('value', Number(range.value))
      host.fire(name, { value: Number(range.value) })
    }
    range.addEventListener('input', report('changing'))
    range.addEventListener('change', report('change'))
    setFormField(host.element, {
      name: () => host.text('name'),
      value: () => Number(range.value),
      reset: () => host.set('value', initial),
    })
    host.watch(['value', 'min', 'max', 'step', 'disabled', 'activeColor', 'showValue'], () => {
      for (const name of ['min', 'max', 'step', 'value'] as const)
        range[name] = String(host.number(name))
      shown.hidden = !host.flag('showValue')
      shown.textContent = range.value
      range.disabled = host.flag('disabled')
      range.style.accentColor = host.text('activeColor') || '#07c160'
    })
  },
}
