/** Built-ins that are boxes and no more. */
import type { Builtin } from './host.ts'
import { anything } from './properties.ts'

export const plainBuiltins: Builtin[] = [
  { tag: 'view', properties: { disableScroll: anything() } },
  { tag: 'cover-view', properties: { scrollTop: anything() } },
]
