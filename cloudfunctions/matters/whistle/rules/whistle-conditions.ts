import type { CallState } from '../../../../miniprogram/contract/whistle.ts'
import type { Condition } from '../../../core/lifecycle/guard.ts'
import type { DepartmentCall, Whistle } from '../whistle-record.ts'
import type { Party } from './whistle-party.ts'

/** What an action on a whistle is judged by: as whom somebody acts, a party or one called department. */
export type WhistleFacts = {
  whistle: Whistle
  as: { party: Party } | { call: DepartmentCall }
}

type Conditions = Readonly<Record<string, Condition<WhistleFacts>>>

const party = (is: (party: Party) => boolean): Condition<WhistleFacts> => ({
  holds: ({ as }) => 'party' in as && is(as.party),
  otherwise: 'WHISTLE.NOT_YOURS',
})

/** Whose an action on a whistle may be. */
export const whistleRoles = {
  steward: party(({ steward }) => steward),
  decider: party(({ decides }) => decides),
  handler: party(({ handler }) => handler),
  supervisor: party(({ supervises }) => supervises !== undefined),
  department: { holds: ({ as }) => 'call' in as, otherwise: 'WHISTLE.NOT_YOURS' },
} as const satisfies Conditions

/** Whose an action on a whistle may be, by name. */
export type WhistleRole = keyof typeof whistleRoles

/** Of a department whether it is that far; whoever acts for none needs it not. */
const isOneOf =
  (...states: CallState[]) =>
  ({ as }: WhistleFacts): boolean =>
    !('call' in as) || states.includes(as.call.state)

/** What an action on a whistle may need besides. */
export const whistleNeeds = {
  notTheirOwn: {
    holds: ({ as }) => !('party' in as && as.party.asked),
    otherwise: 'WHISTLE.OWN_REQUEST',
  },
  notJoined: { holds: isOneOf('called', 'refused'), otherwise: 'WHISTLE.ALREADY_JOINED' },
  notRefused: {
    holds: isOneOf('called', 'joined', 'responded'),
    otherwise: 'WHISTLE.ALREADY_REFUSED',
  },
  notResponded: {
    holds: isOneOf('called', 'refused', 'joined'),
    otherwise: 'WHISTLE.ALREADY_RESPONDED',
  },
  departmentHasJoined: { holds: isOneOf('joined', 'responded'), otherwise: 'WHISTLE.NOT_JOINED' },
  joinedOrRefused: {
    holds: isOneOf('joined', 'responded', 'refused'),
    otherwise: 'WHISTLE.NOT_JOINED',
  },
  notRuledOn: { holds: ({ as }) => !('call' in as && as.call.ruled), otherwise: 'WHISTLE.RULED' },
  /** A department says so once, even after the end. */
  notCalledUnfounded: {
    holds: ({ whistle, as }) =>
      !('call' in as) || whistle.unfounded[as.call.department] === undefined,
    otherwise: 'WHISTLE.RATED',
  },
  disputed: {
    holds: ({ whistle }) => whistle.disputedAt !== undefined,
    otherwise: 'WHISTLE.NO_DISPUTE',
  },
} as const satisfies Conditions

/** What an action on a whistle may need besides, by name. */
export type WhistleNeed = keyof typeof whistleNeeds
