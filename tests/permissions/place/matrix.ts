import type { ProceduresOf } from '../procedures-of.ts'
import { ofEverybody } from '../shared-rows.ts'

export const placeMatrix = {
  'place.byCode': ofEverybody(),
  'place.people': ofEverybody(),
  'place.estates': ofEverybody(),
} satisfies Record<ProceduresOf<'place'>, string>
