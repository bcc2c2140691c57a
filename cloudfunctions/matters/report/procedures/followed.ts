import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { after, onePage, type Page, pageOf, SHOWN } from '../../../core/procedure/page.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { follows } from '../../follow/follow-record.ts'
import { reports } from '../report-record.ts'
import { storedCategory } from '../rules/category.ts'
import { type NearbyCard, nearbyCardOf } from '../rules/report-card.ts'
import { isNeighbourly } from '../rules/see.ts'

/** The reports that the caller follows, as strangers see them, those they followed last first. */
export const followedReports = procedure({
  who: everyone,
  input: v.strictObject({ after }),
  async run({ db, city, caller, now, input }): Promise<Page<NearbyCard>> {
    const mine = await db.find(follows, { person: caller.id }, onePage('at', 'down', input.after))
    if (mine.length === 0) return { cards: [], next: '' }
    const { shown, next } = pageOf(mine, ({ at, _id }) => ({ at, id: _id }))
    const ids = shown.map(({ matter }) => matter.id)
    const found = await db.find(reports, { _id: { oneOf: ids } }, { limit: SHOWN })
    const cards = found
      .filter(isNeighbourly)
      .sort((a, b) => ids.indexOf(a._id) - ids.indexOf(b._id))
      .map((report) =>
        nearbyCardOf(city.calendar, report, storedCategory(city.categories, report.category), now),
      )
    return { cards, next }
  },
})
