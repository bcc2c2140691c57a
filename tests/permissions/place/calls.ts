import { codeOn } from '../../procedures/help/link-in-code.ts'
import { at } from '../../procedures/help/town.ts'
import type { ProceduresOf } from '../procedures-of.ts'

export const placePlain = {
  'place.byCode': { link: codeOn(at.home) },
  'place.people': { place: at.home },
  'place.estates': {},
} satisfies Record<ProceduresOf<'place'>, unknown>
