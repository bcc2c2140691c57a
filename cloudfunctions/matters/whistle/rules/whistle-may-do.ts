import type { ErrorCode } from '../../../../miniprogram/contract/errors.ts'
import type { WhistleStatus } from '../../../../miniprogram/contract/whistle.ts'
import type { DepartmentCall, Whistle } from '../whistle-record.ts'
import type { Party } from './whistle-party.ts'

/** What may be done with a whistle that is there and is seen; each is one procedure. */
export type WhistleDoing =
  | 'blow'
  | 'deny'
  | 'join'
  | 'refuse'
  | 'note'
  | 'respond'
  | 'rule'
  | 'check'
  | 'unfounded'
  | 'link'

type Guard = (whistle: Whistle, party: Party) => ErrorCode | undefined
type DepartmentGuard = (whistle: Whistle, call: DepartmentCall) => ErrorCode | undefined

const whyNotRunning: Record<WhistleStatus, ErrorCode | undefined> = {
  asked: 'WHISTLE.NOT_BLOWN',
  blown: undefined,
  responded: undefined,
  checked: 'WHISTLE.ENDED',
  denied: 'WHISTLE.ENDED',
  ended: 'WHISTLE.ENDED',
}

const running: Guard = ({ status }) => whyNotRunning[status]

/** The first thing that stands against it, in the order that explains best. */
const all =
  (...guards: Guard[]): Guard =>
  (whistle, party) => {
    for (const guard of guards) {
      const refused = guard(whistle, party)
      if (refused) return refused
    }
    return undefined
  }

/** Open by the first of two ways that is theirs. */
const either =
  (one: Guard, other: Guard): Guard =>
  (whistle, party) => {
    const refused = one(whistle, party)
    return refused === 'WHISTLE.NOT_YOURS' ? other(whistle, party) : refused
  }

/** Open to whoever acts for a department to which it is open, while the whistle runs or `ever`. */
function department(guard: DepartmentGuard, ever?: 'ever'): Guard {
  return all(
    (_, { calls }) => (calls.length > 0 ? undefined : 'WHISTLE.NOT_YOURS'),
    ever ? () => undefined : running,
    (whistle, { calls }) => {
      const refusals = calls.map((call) => guard(whistle, call))
      return refusals.includes(undefined) ? undefined : refusals[0]
    },
  )
}

const steward: Guard = (_, party) => (party.steward ? undefined : 'WHISTLE.NOT_YOURS')
const community: Guard = (_, party) =>
  party.steward || party.handler ? undefined : 'WHISTLE.NOT_YOURS'
const supervisor: Guard = (_, { supervises }) => (supervises ? undefined : 'WHISTLE.NOT_YOURS')

const asked: Guard = ({ status, open }) => {
  if (status === 'asked') return undefined
  return open ? 'WHISTLE.ALREADY_BLOWN' : 'WHISTLE.ENDED'
}

const toJoin: DepartmentGuard = (_, { state }) =>
  state === 'called' || state === 'refused' ? undefined : 'WHISTLE.ALREADY_JOINED'

const toRefuse: DepartmentGuard = (_, { state, ruled }) => {
  if (ruled) return 'WHISTLE.RULED'
  if (state === 'refused') return 'WHISTLE.ALREADY_REFUSED'
  return state === 'called' ? undefined : 'WHISTLE.ALREADY_JOINED'
}

const toRespond: DepartmentGuard = (_, { state }) => {
  if (state === 'joined') return undefined
  return state === 'responded' ? 'WHISTLE.ALREADY_RESPONDED' : 'WHISTLE.NOT_JOINED'
}

const toNote: DepartmentGuard = (_, { state }) =>
  state === 'joined' || state === 'responded' ? undefined : 'WHISTLE.NOT_JOINED'

/** A department says so once, when it has joined or refused, even after the end. */
const toCallUnfounded: DepartmentGuard = ({ unfounded }, call) => {
  if (call.state === 'called') return 'WHISTLE.NOT_JOINED'
  return unfounded[call.department] === undefined ? undefined : 'WHISTLE.RATED'
}

const guards: Record<WhistleDoing, Guard> = {
  blow: all(steward, asked),
  deny: all(steward, asked),
  join: department(toJoin),
  refuse: department(toRefuse),
  note: either(all(community, running), department(toNote)),
  respond: department(toRespond),
  rule: all(supervisor, running, ({ disputedAt }) =>
    disputedAt === undefined ? 'WHISTLE.NO_DISPUTE' : undefined,
  ),
  check: all(community, running, ({ status }) =>
    status === 'responded' ? undefined : 'WHISTLE.NOT_RESPONDED',
  ),
  unfounded: department(toCallUnfounded, 'ever'),
  link: all(community, running),
}

/** What stands against an action by this party, if anything. The one guard of the life of a whistle. */
export const refusal = (
  doing: WhistleDoing,
  whistle: Whistle,
  party: Party,
): ErrorCode | undefined => guards[doing](whistle, party)

/** All that may be done, in the order a page offers it. */
export const doings = Object.keys(guards) as WhistleDoing[]

/** For which of their departments somebody takes an action: the first to which it is open. */
export const callFor = (
  doing: WhistleDoing,
  whistle: Whistle,
  { calls }: Pick<Party, 'calls'>,
): DepartmentCall | undefined =>
  calls.find((call) => refusal(doing, whistle, { ...nobody, calls: [call] }) === undefined)

const nobody: Omit<Party, 'calls'> = {
  handler: false,
  steward: false,
  supervises: undefined,
  local: false,
}
