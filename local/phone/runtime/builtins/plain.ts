/** Built-ins that are boxes and no more. */
import type { Builtin } from './host.ts'
import { anything, flag, text } from './properties.ts'

export const plainBuiltins: Builtin[] = [
  { tag: 'view', properties: { disableScroll: anything(), animation: anything() } },
  { tag: 'cover-view' },
  { tag: 'swiper-item', properties: { itemId: text(), skipHiddenItemLayout: flag() } },
  { tag: 'match-media' },
  { tag: 'root-portal', properties: { enable: flag(true) } },
]
