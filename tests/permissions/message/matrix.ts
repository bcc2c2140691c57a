import type { ProceduresOf } from '../procedures-of.ts'
import { ofEverybody } from '../shared-rows.ts'

export const messageMatrix = {
  'message.inbox': ofEverybody(),
  'message.read': ofEverybody(),
  'message.unread': ofEverybody(),
  'message.agree': ofEverybody(),
} satisfies Record<ProceduresOf<'message'>, string>
