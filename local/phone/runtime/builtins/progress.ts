/** <progress>: how far something is, in percent. */
import { build } from '../dom.ts'
import type { Builtin } from './host.ts'
import { anything, flag, number, text } from './properties.ts'

export const progressBuiltin: Builtin = {
  tag: 'progress',
  leaf: true,
  properties: {
    percent: number(),
    showInfo: flag(),
    strokeWidth: number(6),
    color: text(),
    activeColor: text(),
    backgroundColor: text(),
    active: anything(),
    borderRadius: anything(),
    duration: anything(),
    activeMode: text(),
  },
  attached(host) {
    const bar = build('i')
    host.element.append(bar)
    host.element.setAttribute('role', 'progressbar')
    host.watch(['percent', 'strokeWidth', 'color', 'activeColor', 'backgroundColor'], () => {
      const percent = Math.min(100, Math.max(0, host.number('percent')))
      bar.style.width = `${percent}%`
      bar.style.height = `${host.number('strokeWidth')}px`
      bar.style.background = host.text('activeColor') || host.text('color') || '#07c160'
      host.element.style.background = host.text('backgroundColor')
      host.element.setAttribute('aria-valuenow', String(percent))
    })
  },
}
