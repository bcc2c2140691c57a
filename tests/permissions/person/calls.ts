import { at } from '../../procedures/help/town.ts'
import type { ProceduresOf } from '../procedures-of.ts'

export const personPlain = {
  'person.me': {},
  'person.chooseHome': { building: at.home },
  'person.introduce': { name: '陈', phone: '' },
} satisfies Record<ProceduresOf<'person'>, unknown>
