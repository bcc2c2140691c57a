/** <page-container>: a part of a page that comes up over the rest of it. */
import type { Builtin } from './host.ts'
import { anything, flag, number, text } from './properties.ts'

export const pageContainerBuiltin: Builtin = {
  tag: 'page-container',
  properties: {
    show: flag(),
    duration: number(300),
    zIndex: number(100),
    overlay: flag(true),
    position: text('bottom'),
    round: flag(),
    closeOnSlideDown: anything(),
    overlayStyle: text(),
    customStyle: text(),
  },
  attached(host) {
    host.watch(['show', 'zIndex', 'position', 'round'], () => {
      const { element } = host
      const shown = host.flag('show')
      if (element.hasAttribute('show') !== shown) {
        for (const step of shown
          ? ['beforeenter', 'enter', 'afterenter']
          : ['beforeleave', 'leave', 'afterleave'])
          host.fire(step)
      }
      element.toggleAttribute('show', shown)
      element.toggleAttribute('round', host.flag('round'))
      element.setAttribute('position', host.text('position'))
      element.style.zIndex = String(host.number('zIndex'))
    })
    host.element.addEventListener('click', (event) => {
      if (event.target !== host.element) return
      host.fire('clickoverlay')
      host.set('show', false)
    })
  },
}
