import type { ProceduresOf } from '../procedures-of.ts'
import { ofEverybody } from '../shared-rows.ts'

export const serviceMatrix = {
  'service.catalogue': ofEverybody(),
  'service.notice': ofEverybody(),
} satisfies Record<ProceduresOf<'service'>, string>
