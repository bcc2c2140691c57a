import { FOREVER } from '../../core/clock/date.ts'
import { waitingOf } from '../../core/waiting/waiting-of.ts'
import { type Remedy, remedies } from './remedy-record.ts'
import { type MendCard, mendBy, mendFor } from './rules/mend.ts'
import { cardOf, type RemedyCard } from './rules/remedy-card.ts'
import { refusal } from './rules/remedy-may-do.ts'
import { maySee, partyOf } from './rules/remedy-party.ts'

/**
 * Remedies on desks: of supervisors those they follow up, and the appeals that wait for them; of whoever
 * did the work what is to be mended, with nothing of the rating or of who gave it.
 */
export const remediesWaiting = waitingOf<Remedy, RemedyCard | MendCard>({
  collection: remedies,
  scopes: {
    mine: {
      where: ({ caller }) => ({ 'handler.id': caller.id, status: 'rectifying' }),
      by: 'listedAt',
      told: mendBy,
    },
    remedies: { where: ({ area }) => ({ reviewAreas: area, open: true }), by: 'listedAt' },
    appeals: { where: ({ area }) => ({ areas: area, status: 'appealed' }), by: 'listedAt' },
    remedied: { where: ({ area }) => ({ reviewAreas: area, open: false }), by: 'listedAt' },
  },
  due: ({ open, listedAt = FOREVER }) => (open && listedAt < FOREVER ? listedAt : undefined),
  leading: { by: 'listedAt' },
  card(remedy, { city, caller, now, scope }) {
    if (scope === 'mine') return mendFor(remedy)
    const party = partyOf(remedy, caller)
    const isTheirs =
      scope === 'appeals'
        ? refusal('decideAppeal', remedy, party, { id: caller.id, now }) === undefined
        : maySee(remedy, party, caller.id)
    return isTheirs ? cardOf(remedy, { city, party, seer: caller.id, now }) : undefined
  },
})
