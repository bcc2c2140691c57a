/** Built-ins that are boxes and no more. */
import { animationStyle } from '../animation.ts'
import type { Builtin } from './host.ts'
import { anything, flag, text } from './properties.ts'

/** The engine keeps styles in segments; the page's own is the first. */
const animationSegment = 2

export const plainBuiltins: Builtin[] = [
  {
    tag: 'view',
    properties: { disableScroll: anything(), animation: anything() },
    attached(host) {
      host.watch(['animation'], () => {
        const style = animationStyle(host.value('animation'))
        if (style) host.component.setNodeStyle(style, animationSegment as never)
      })
    },
  },
  { tag: 'cover-view' },
  { tag: 'swiper-item', properties: { itemId: text(), skipHiddenItemLayout: flag() } },
  { tag: 'match-media' },
  { tag: 'root-portal', properties: { enable: flag(true) } },
]
