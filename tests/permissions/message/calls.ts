import { aToken } from '../../procedures/help/phone.ts'
import type { ProceduresOf } from '../procedures-of.ts'

export const messagePlain = {
  'message.inbox': {},
  'message.read': { upTo: 0 },
  'message.unread': {},
  'message.agree': { templates: [{ name: 'progress', accepted: true }], token: aToken() },
} satisfies Record<ProceduresOf<'message'>, unknown>
