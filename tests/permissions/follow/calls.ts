import type { Act } from '../act.ts'
import { cards, type List } from '../list.ts'
import type { ProceduresOf } from '../procedures-of.ts'

type OfFollow = ProceduresOf<'follow'>

export const followActs = {
  'follow.report': { input: ({ report: { _id } }) => ({ reportId: _id }) },
} satisfies Partial<Record<OfFollow, Act>>

export const followLists = {
  'follow.mine': { inputs: () => [{}], shown: cards },
} satisfies Partial<Record<OfFollow, List>>
