import { waitingOf } from '../../../cloudfunctions/core/waiting/waiting-of.ts'
import { type Errand, type ErrandStatus, errands } from './errand-record.ts'

/** An errand as it lies on a desk. */
type ErrandCard = {
  kind: 'errand'
  id: string
  version: number
  status: ErrandStatus
  dueAt: number
}

/** An errand waits for whoever fetches it and, while nobody does, in the pool of its community. */
export const errandWaiting = waitingOf<Errand, ErrandCard>({
  collection: errands,
  scopes: {
    mine: { where: ({ caller }) => ({ 'holder.id': caller.id, open: true }), by: 'dueAt' },
    pool: { where: ({ area }) => ({ areas: area, status: 'asked' }), by: 'dueAt' },
  },
  leading: { by: 'dueAt' },
  card: ({ _id: id, version, status, dueAt }) => ({ kind: 'errand', id, version, status, dueAt }),
})
