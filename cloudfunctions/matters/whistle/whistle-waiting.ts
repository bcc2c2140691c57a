import type { WhistleStatus } from '../../../miniprogram/contract/whistle.ts'
import { endOfDay } from '../../core/clock/date.ts'
import type { Listing } from '../../core/waiting/waiting.ts'
import { waitingOf } from '../../core/waiting/waiting-of.ts'
import { officesOfCaller } from './rules/offices.ts'
import { cardOf, coverOf } from './rules/whistle-card.ts'
import { maySee, partyOf } from './rules/whistle-party.ts'
import { type Whistle, whistles } from './whistle-record.ts'

const standing = (status: WhistleStatus): Listing<Whistle> => ({
  where: ({ area }) => ({ areas: area, status }),
  by: 'dueAt',
})

const ofDepartment = (open: boolean): Listing<Whistle> => ({
  where: ({ caller }) => ({ offices: { oneOf: officesOfCaller(caller) }, open }),
  by: 'dueAt',
})

/** Whistles on desks: of the departments they call, and of those who lead their area. */
export const whistlesWaiting = waitingOf({
  collection: whistles,
  scopes: {
    waiting: standing('asked'),
    late: {
      where: ({ area, now }) => ({ areas: area, waitsUntil: { from: 0, below: endOfDay(now) } }),
      by: 'waitsUntil',
    },
    disputes: {
      where: ({ area, now }) => ({ areas: area, disputedAt: { from: 0, below: now + 1 } }),
      by: 'disputedAt',
    },
    check: standing('responded'),
    open: ofDepartment(true),
    over: ofDepartment(false),
  },
  due: ({ waitsUntil }) => waitsUntil,
  leading: { by: 'dueAt' },
  findable: { says: ({ number, place }) => [number, place] },
  cover(whistle, { city }) {
    const file = coverOf(whistle, city)
    return file === undefined ? undefined : { file, restricted: false }
  },
  card(whistle, { city, caller, now }, links) {
    // Whoever has the report comes by way of it, not by a list of whistles.
    const party = partyOf(whistle, {}, caller, now)
    // A link that has ended opens nothing, though the whistle remembers whose it was.
    return maySee(party) ? cardOf(whistle, party, { city, now, links }) : undefined
  },
})
