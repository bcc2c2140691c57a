import { fingerprint } from '../../../cloudfunctions/core/cloud/identity.ts'
import { remedyOf } from '../../../cloudfunctions/matters/remedy/rules/new-remedy.ts'
import { secret } from '../help/cloud-of-town.ts'
import { aToken } from '../help/phone.ts'
import { street } from '../help/town.ts'
import type { Each } from './calls-on-a-report.ts'

/** The calls of a tour that are about remedies, tried even with the ids that nobody can know. */
export function callsOfARemedy({
  reportIds,
  act,
}: Record<'act', Each> & Record<'reportIds', readonly string[]>) {
  const ids = reportIds.map((id) => fingerprint(secret, remedyOf(id)))
  const on = (told: object) => ids.map((remedyId) => ({ remedyId, token: aToken(), ...told }))
  const say = (told: object = {}) => on({ words: '试试', ...told })
  const decide = (told: object = {}) => say({ version: 1, ...told })
  return {
    'rating.again': act({ level: 5 }),
    'rating.review': [{ area: street, month: '2026-01' }],
    'remedy.detail': ids.map((remedyId) => ({ remedyId })),
    'remedy.call': say(),
    'remedy.mend': decide(),
    'remedy.reply': say(),
    'remedy.rectify': decide(),
    'remedy.explain': decide({ basis: '试试' }),
    'remedy.extend': on({ version: 1, reason: '试试' }),
    'remedy.appeal': on({ version: 1, ground: '试试' }),
    'remedy.decideAppeal': decide({ uphold: false }),
    'remedy.revisit': decide(),
  }
}
