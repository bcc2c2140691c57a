import type { Remedy } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import { aToken } from '../../procedures/help/phone.ts'
import type { OnRemedy } from './matrix.ts'

/** A procedure that does something with one remedy: the right input, and how it has to stand. */
export type RemedyAct = {
  input(remedy: Remedy): unknown
  /** Its reporter has been revisited. */
  revisited?: true
}

const on = ({ _id }: Remedy) => ({ remedyId: _id, token: aToken(), words: '说清楚了' })
const decision = (remedy: Remedy) => ({ ...on(remedy), version: remedy.version })
const saying = (remedy: Remedy, told: object) => {
  const { words: _, ...decided } = decision(remedy)
  return { ...decided, ...told }
}

export const remedyActs = {
  'remedy.detail': { input: ({ _id }) => ({ remedyId: _id }) },
  'remedy.call': { input: on },
  'remedy.mend': { input: decision },
  'remedy.reply': { input: on },
  'remedy.rectify': { input: decision },
  'remedy.explain': { input: (remedy) => ({ ...decision(remedy), basis: '合同第七条' }) },
  'remedy.extend': { input: (remedy) => saying(remedy, { reason: '等配件' }) },
  'remedy.appeal': { input: (remedy) => saying(remedy, { ground: '说的是别处' }) },
  'remedy.decideAppeal': { input: (remedy) => ({ ...decision(remedy), uphold: true }) },
  'remedy.revisit': { input: decision },
  'rating.again': {
    input: ({ matter }) => ({ reportId: matter.id, token: aToken(), level: 5 }),
    revisited: true,
  },
} satisfies Partial<Record<OnRemedy, RemedyAct>>
