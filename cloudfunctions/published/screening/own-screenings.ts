import type { OwnData } from '../../core/procedure/context.ts'
import { screenings } from './screening-record.ts'

/** What was to be checked of somebody's words and photos. */
export const ownScreenings: OwnData = {
  async eraseAround({ db }, { kind, id }) {
    if (kind === 'report') await db.removeAll(screenings, { report: id })
  },
}
