import { type ActionRow, guardOf } from '../../../../cloudfunctions/core/lifecycle/guard.ts'
import type { ErrorCode } from '../../../../miniprogram/contract/errors.ts'
import { errandCodes } from '../../places.ts'
import type { ErrandStatus } from '../errand-record.ts'
import { type ErrandFacts, type ErrandParty, errandParties } from './errand-conditions.ts'

/** All that people do with an errand: by whom, from which status to which. */
export const errandActions = {
  take: { by: ['worker'], from: ['asked'], to: ['taken'] },
  finish: { by: ['holder'], from: ['taken'], to: ['done'] },
} as const satisfies Readonly<Record<string, ActionRow<ErrandParty, ErrandStatus, never>>>

/** What the house itself does with an errand. */
export const errandEvents = {
  handover: 'whoever fetches it is away, or has left',
  erase: 'whoever asked for it has left',
} as const

export type ActionOnErrand = keyof typeof errandActions

const wrongStatus: Readonly<Record<ErrandStatus, ErrorCode>> = {
  asked: errandCodes.notTaken,
  taken: errandCodes.taken,
  done: errandCodes.ended,
  ended: errandCodes.ended,
}

const guard = guardOf({ actions: errandActions, roles: errandParties, needs: {}, wrongStatus })

/** What stands against an action on an errand, if anything. */
export const refusal = (action: ActionOnErrand, facts: ErrandFacts): ErrorCode | undefined =>
  guard(action, facts.errand.status, facts)
