import { audit } from './audit.ts'
import type { Check } from './check.ts'
import { contrast } from './contrast.ts'
import { layers } from './layers.ts'
import { lengths } from './lengths.ts'
import { lint } from './lint.ts'
import { privacy } from './privacy.ts'
import { shortcuts } from './shortcuts.ts'
import { sizes } from './sizes.ts'
import { stale } from './stale.ts'
import { types } from './types.ts'
import { unused } from './unused.ts'
import { wechat } from './wechat.ts'

/** All that `npm run check` looks at; those that take longest first. */
export const checks: Check[] = [
  audit,
  ...types,
  lint,
  layers,
  unused,
  stale,
  wechat,
  sizes,
  lengths,
  shortcuts,
  privacy,
  contrast,
]
