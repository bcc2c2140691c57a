import type { Caller } from '../../../core/procedure/caller.ts'
import type { Report } from '../../report/report-record.ts'
import { isHolder, leadsCommunity } from '../../report/rules/see.ts'
import type { DepartmentCall, Guest, Whistle } from '../whistle-record.ts'

/** What somebody is to a whistle; they may be several things, or nothing. */
export type Party = {
  /** The called departments that they act for, as an officer or by a link. */
  calls: readonly DepartmentCall[]
  /** Has the report. */
  handler: boolean
  /** Leads the report's community. */
  steward: boolean
  /** Decides whether it is blown: the community's steward; a supervisor too where a steward asked for it. */
  decides: boolean
  /** Asked for it themselves. */
  asked: boolean
  /** Where they watch over the report: the smallest such area. */
  supervises: string | undefined
  /** Is staff of the report's areas. */
  local: boolean
}

/** What a person is to a whistle of a report at a moment (epoch ms). */
export function partyOf(
  whistle: Whistle,
  report: Pick<Report, 'assignee'>,
  caller: Pick<Caller, 'id' | 'roles'>,
  now: number,
): Party {
  const { areas, calls, blownAt, asker, askedAbove } = whistle
  const held = caller.roles.filter(({ area }) => areas.includes(area))
  const supervised = held.filter(({ role }) => role === 'supervisor').map(({ area }) => area)
  const sentBy = new Set([
    ...held.filter(({ role }) => role === 'officer').map(({ department }) => department),
    ...whistle.guests.filter((guest) => isGuest(guest, caller, now)).map((it) => it.department),
  ])
  const steward = leadsCommunity({ areas }, caller)
  return {
    calls: blownAt === undefined ? [] : calls.filter(({ department }) => sentBy.has(department)),
    handler: isHolder({ ...report, areas }, caller),
    steward,
    decides: steward || (askedAbove === true && supervised.length > 0),
    asked: asker?.id === caller.id,
    supervises: supervised.sort((a, b) => b.length - a.length)[0],
    local: held.some(({ role }) => role !== 'officer'),
  }
}

const isGuest = (
  { person, until }: Guest,
  { id }: Pick<Caller, 'id' | 'roles'>,
  now: number,
): boolean => person === id && now < until

/** Whether a person acts on a whistle by a link at a moment (epoch ms). */
export const holdsLink = (
  { guests }: Pick<Whistle, 'guests'>,
  caller: Pick<Caller, 'id' | 'roles'>,
  now: number,
): boolean => guests.some((guest) => isGuest(guest, caller, now))

/** Whether a department that a person acts for has come. */
export const hasCome = ({ calls }: Pick<Party, 'calls'>): boolean =>
  calls.some(({ joinedAt }) => joinedAt !== undefined)

/** Whether a whistle exists for somebody: its departments, who has the report, and its area's staff. */
export const maySee = ({ calls, handler, local }: Party): boolean =>
  calls.length > 0 || handler || local
