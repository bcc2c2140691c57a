/** <root-portal> and <page-container>: parts of a page that lie above all of it. */
import type { Builtin } from './host.ts'
import { anything, flag, number, text } from './properties.ts'

/** The children leave their place in the page and lie directly in it; styles still reach them. */
const rootPortal: Builtin = {
  tag: 'root-portal',
  properties: { enable: flag(true) },
  attached(host) {
    host.watch(['enable'], () => {
      const page = host.element.closest('wx-page')
      if (host.flag('enable') && page) host.element.classList.add('portal')
      else host.element.classList.remove('portal')
    })
  },
}

const pageContainer: Builtin = {
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

export const layerBuiltins = [rootPortal, pageContainer]
