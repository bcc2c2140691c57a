import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { follows } from '../../follow/follow-record.ts'
import { reports } from '../report-record.ts'
import { storedCategory } from '../rules/category.ts'
import { nearbyCardOf } from '../rules/report-card.ts'
import { isNeighbourly } from '../rules/see.ts'

/** How many followed reports are shown, the newest first. */
const SHOWN = 50

/** The reports that the caller follows, as strangers see them. */
export const followedReports = procedure({
  who: everyone,
  input: v.strictObject({}),
  async run({ db, city, caller, now }) {
    const mine = await db.find(
      follows,
      { person: caller.id },
      { order: { at: 'down' }, limit: SHOWN },
    )
    if (mine.length === 0) return { cards: [] }
    const ids = mine.map(({ matter }) => matter.id)
    const found = await db.find(reports, { _id: { oneOf: ids } }, { limit: SHOWN })
    const shown = found
      .filter(isNeighbourly)
      .sort((a, b) => ids.indexOf(a._id) - ids.indexOf(b._id))
    return {
      cards: shown.map((report) =>
        nearbyCardOf(city.calendar, report, storedCategory(city.categories, report.category), now),
      ),
    }
  },
})
