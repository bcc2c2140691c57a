import { codeOn } from '../../procedures/code.ts'
import { at } from '../../procedures/town.ts'
import type { ProceduresOf } from '../procedures-of.ts'

export const placePlain = {
  'place.byCode': { link: codeOn(at.home) },
  'place.estates': {},
} satisfies Record<ProceduresOf<'place'>, unknown>
