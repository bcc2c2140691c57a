import type { ProceduresOf } from '../procedures-of.ts'
import { ofLeaders, ofResidents } from '../shared-rows.ts'

export const windowMatrix = {
  // Whoever serves where a window is has no say on it.
  'window.open': ofResidents('ofStaff'),
  'window.rate': ofResidents('ofStaff'),
  'window.figures': ofLeaders('ok'),
} satisfies Record<ProceduresOf<'window'>, string>
