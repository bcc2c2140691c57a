/** <picker-view> and its columns: wheels to turn, in the page itself. */
import type { Builtin, Host } from './host.ts'
import { type Column, createColumn, dress, type Look, type Owner } from './picker-column.ts'
import { anything, flag, list, text } from './properties.ts'

type Wheels = Owner & { join(column: Column): () => void; look(): Look }

const wheels = new WeakMap<Element, Wheels>()

function createWheels(host: Host): Wheels {
  const columns = new Set<Column>()
  const inOrder = () => {
    const all = [...host.element.querySelectorAll('wx-picker-view-column')]
    return [...columns].sort((one, two) => all.indexOf(one.element) - all.indexOf(two.element))
  }
  const value = () => (host.value('value') as unknown[] | null) ?? []
  let chosen: number[] = []
  const turnAll = (smooth: boolean) => {
    chosen = inOrder().map((_, at) => Number(value()[at]) || 0)
    inOrder().forEach((column, at) => {
      column.turn(chosen[at] ?? 0, smooth)
    })
  }
  host.watch(['value'], () => requestAnimationFrame(() => turnAll(false)))
  return {
    join(column) {
      columns.add(column)
      requestAnimationFrame(() => turnAll(false))
      return () => void columns.delete(column)
    },
    begun: () => host.fire('pickstart'),
    turned() {
      const now = inOrder().map((column) => column.index())
      host.fire('pickend')
      if (now.join() === chosen.join()) return
      chosen = now
      host.set('value', now)
      host.fire('change', { value: now })
    },
    look: () => ({
      indicator: host.text('indicatorStyle'),
      indicatorClass: host.text('indicatorClass'),
      mask: host.text('maskStyle'),
      maskClass: host.text('maskClass'),
    }),
  }
}

export const pickerViewBuiltins: Builtin[] = [
  {
    tag: 'picker-view',
    properties: {
      value: list(),
      indicatorStyle: text(),
      indicatorClass: text(),
      maskStyle: text(),
      maskClass: text(),
      immediateChange: flag(),
    },
    attached: (host) => void wheels.set(host.element, createWheels(host)),
  },
  {
    tag: 'picker-view-column',
    properties: { name: anything() },
    attached(host) {
      const owner = () => {
        const element = host.element.closest('wx-picker-view')
        return element ? wheels.get(element) : undefined
      }
      const column = createColumn(host, owner)
      // the wheels may be attached after their columns
      queueMicrotask(() => {
        const joined = owner()
        if (!joined) return
        dress(host, column, joined.look())
        host.onDetach(joined.join(column))
      })
    },
  },
]
