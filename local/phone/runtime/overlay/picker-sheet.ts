/** The sheet of a <picker>: columns to choose from, or a date or time. */
import { build } from '../dom.ts'
import { openLayer } from './layer.ts'

export type PickerRequest = {
  mode: string
  title: string
  value(): unknown
  columns(): string[][]
  start: string
  end: string
  columnChanged(column: number, value: number): void
}

type Reader = { node: HTMLElement; read(): unknown }

function columnsReader(request: PickerRequest): Reader {
  const several = request.mode === 'multiSelector'
  const node = build('div', { class: 'picker-columns' })
  const chosen = () => [...node.querySelectorAll('select')].map((select) => Number(select.value))
  const draw = (values: number[]) => {
    const selects = request.columns().map((labels, column) => {
      const select = build('select', { size: '6' })
      labels.forEach((label, index) => {
        select.add(new Option(label, String(index), false, index === (values[column] ?? 0)))
      })
      select.addEventListener('change', () => {
        request.columnChanged(column, Number(select.value))
        if (several) requestAnimationFrame(() => draw(chosen()))
      })
      return select
    })
    node.replaceChildren(...selects)
  }
  const value = request.value()
  draw(Array.isArray(value) ? value.map(Number) : [Number(value) || 0])
  return { node, read: () => (several ? chosen() : (chosen()[0] ?? 0)) }
}

function dateReader({ mode, value, start, end }: PickerRequest): Reader {
  const node = build('input', { type: mode, class: 'picker-date', min: start, max: end })
  node.value = String(value() ?? '')
  return { node, read: () => node.value }
}

/** Out: the chosen index, indexes, or date; undefined when it was cancelled. */
export function openPicker(request: PickerRequest): Promise<unknown> {
  return new Promise((resolve) => {
    const dated = request.mode === 'date' || request.mode === 'time'
    const reader = dated ? dateReader(request) : columnsReader(request)
    const finish = (value: () => unknown) => () => {
      const chosen = value()
      layer.close()
      resolve(chosen)
    }
    const cancel = finish(() => undefined)
    const sheet = build('div', { class: 'sheet', role: 'dialog' }, [
      build('div', { class: 'picker-head' }, [
        build('button', { type: 'button', text: '取消', onclick: cancel }),
        build('span', { text: request.title }),
        build('button', { type: 'button', text: '确定', onclick: finish(reader.read) }),
      ]),
      reader.node,
    ])
    const layer = openLayer('sheet', sheet, { dismissed: () => resolve(undefined) })
  })
}
