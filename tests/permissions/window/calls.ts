import { codeAt } from '../../procedures/help/link-in-code.ts'
import { aToken } from '../../procedures/help/phone.ts'
import { window } from '../../procedures/help/town.ts'
import type { InputByPlace } from '../input-by-place.ts'
import { communityOf } from '../places.ts'
import type { ProceduresOf } from '../procedures-of.ts'

type OfWindow = ProceduresOf<'window'>

export const windowPlaced = {
  'window.figures': (where) => ({ area: communityOf(where), month: '2026-01' }),
} satisfies Partial<Record<OfWindow, InputByPlace>>

export const windowPlain = {
  'window.open': { link: codeAt(window) },
  'window.rate': { link: codeAt(window), token: aToken(), level: 5 },
} satisfies Partial<Record<OfWindow, unknown>>
