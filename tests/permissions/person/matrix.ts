import type { ProceduresOf } from '../procedures-of.ts'
import { ofEverybody, ofResidents } from '../shared-rows.ts'

export const personMatrix = {
  'person.me': ofEverybody(),
  'person.chooseHome': ofEverybody(),
  // What residents call a member of staff, and at which number, is not theirs to change.
  'person.introduce': ofResidents('service'),
} satisfies Record<ProceduresOf<'person'>, string>
