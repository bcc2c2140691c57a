/** The sheet of a <picker>: columns to choose from, or a date or time. */
import { build } from '../dom.ts'
import { openLayer } from './layer.ts'

export type PickerRequest = {
  mode: string
  title: string
  value(): unknown
  columns(): string[][]
  /** How fine a date is: day, month or year. */
  fields: string
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

const dateFields: Record<string, string> = { day: 'date', month: 'month', year: 'number' }

/** A date may be chosen to the day, the month or the year only. */
function dateReader({ mode, fields, value, start, end }: PickerRequest): Reader {
  const type = mode === 'time' ? 'time' : (dateFields[fields] ?? 'date')
  const node = build('input', { type, class: 'picker-date', min: start, max: end })
  node.value = String(value() ?? '')
  return { node, read: () => node.value }
}

const regionLevels = ['省', '市', '区县']

/** There is no table of all regions on this phone: they are written down. */
function regionReader({ value }: PickerRequest): Reader {
  const given = value()
  const fields = regionLevels.map((label, index) => {
    const field = build('input', { class: 'picker-date', 'aria-label': label, placeholder: label })
    field.value = String(Array.isArray(given) ? (given[index] ?? '') : '')
    return field
  })
  const note = build('p', { class: 'stand-in', text: '替身：本机没有全国的省市区表，请照着写' })
  const node = build('div', { class: 'picker-region' }, [note, ...fields])
  return { node, read: () => fields.map((field) => field.value.trim()) }
}

const readers: Record<string, (request: PickerRequest) => Reader> = {
  date: dateReader,
  time: dateReader,
  region: regionReader,
}

/** Out: the chosen index, indexes, date, or names of a region; undefined when it was cancelled. */
export function openPicker(request: PickerRequest): Promise<unknown> {
  return new Promise((resolve) => {
    const reader = (readers[request.mode] ?? columnsReader)(request)
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
