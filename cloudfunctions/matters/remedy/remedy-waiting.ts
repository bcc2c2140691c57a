import { waitingOf } from '../../core/waiting.ts'
import { remedies } from './remedy-record.ts'
import { mendBy, mendFor } from './rules/mend.ts'
import { cardOf } from './rules/remedy-card.ts'
import { refusal } from './rules/remedy-may-do.ts'
import { maySee, partyOf } from './rules/remedy-party.ts'

/** Remedies on the desks of supervisors: those they follow up, and the appeals that wait for them. */
export const remediesWaiting = waitingOf({
  collection: remedies,
  scopes: {
    remedies: { where: ({ area }) => ({ reviewAreas: area, open: true }), by: 'listedAt' },
    appeals: { where: ({ area }) => ({ areas: area, status: 'appealed' }), by: 'decideBy' },
    remedied: { where: ({ area }) => ({ reviewAreas: area, open: false }), by: 'listedAt' },
  },
  card(remedy, { city, caller, now, scope }) {
    const party = partyOf(remedy, caller)
    const isTheirs =
      scope === 'appeals'
        ? refusal('decideAppeal', remedy, party, { id: caller.id, now }) === undefined
        : maySee(remedy, party, caller.id)
    return isTheirs ? cardOf(remedy, { city, party, seer: caller.id, now }) : undefined
  },
})

/** What is to be mended, on the desk of whoever did the work: nothing of the rating or of who gave it. */
export const mendsWaiting = waitingOf({
  collection: remedies,
  scopes: {
    mine: {
      where: ({ caller }) => ({ 'handler.id': caller.id, status: 'rectifying' }),
      by: 'dueAt',
      told: mendBy,
    },
  },
  card: mendFor,
})
