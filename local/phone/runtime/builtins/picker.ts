/** <picker>: a sheet to choose from: one list, several, a date, a time or a region. */
import { setFormField } from '../form-field.ts'
import { openPicker } from '../overlay/picker-sheet.ts'
import { unsupported } from '../unsupported.ts'
import type { Builtin, Host } from './host.ts'
import { anything, flag, list, text } from './properties.ts'

const modes = ['selector', 'multiSelector', 'date', 'time', 'region']

async function choose(host: Host) {
  const mode = host.text('mode')
  if (host.flag('disabled')) return
  if (!modes.includes(mode)) return unsupported(`<picker mode="${mode}">`)
  const chosen = await openPicker({
    mode,
    title: host.text('headerText'),
    value: () => host.value('value'),
    columns: () => {
      const range = host.value('range') as unknown[]
      const key = host.text('rangeKey')
      const label = (item: unknown) => String(key ? (item as Record<string, unknown>)[key] : item)
      const columns = mode === 'multiSelector' ? (range as unknown[][]) : [range]
      return columns.map((column) => column.map(label))
    },
    fields: host.text('fields'),
    start: host.text('start'),
    end: host.text('end'),
    columnChanged: (column, value) => host.fire('columnchange', { column, value }),
  })
  if (chosen === undefined) return host.fire('cancel')
  host.set('value', chosen)
  const code = mode === 'region' ? { code: [], postcode: '' } : {}
  host.fire('change', { value: mode === 'selector' ? String(chosen) : chosen, ...code })
}

export const pickerBuiltin: Builtin = {
  tag: 'picker',
  properties: {
    mode: text('selector'),
    range: list(),
    rangeKey: text(),
    value: anything(),
    disabled: flag(),
    start: text(),
    end: text(),
    fields: text('day'),
    headerText: text(),
    name: text(),
    customItem: text(),
    level: text(),
  },
  attached(host) {
    host.element.setAttribute('role', 'combobox')
    const initial = host.value('value')
    setFormField(host.element, {
      name: () => host.text('name'),
      value: () => host.value('value'),
      reset: () => host.set('value', initial),
    })
    host.onTap(() => void choose(host))
  },
}
