import { aToken } from '../../procedures/help/phone.ts'
import type { Act } from '../act.ts'
import type { ProceduresOf } from '../procedures-of.ts'

type OfPrivacy = ProceduresOf<'privacy'>

export const privacyActs = {
  'privacy.openings': { input: ({ report: { _id } }) => ({ reportId: _id }) },
} satisfies Partial<Record<OfPrivacy, Act>>

export const privacyPlain = {
  'privacy.before': {},
  'privacy.export': {},
  // Last: those who may leave are somebody else afterwards.
  'privacy.leave': { token: aToken() },
} satisfies Partial<Record<OfPrivacy, unknown>>
