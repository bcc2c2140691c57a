import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { community } from '../../../core/procedure/fields.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import { grids } from '../../../directory/place/place-record.ts'
import { follows } from '../../../matters/follow/follow-record.ts'
import { type Report, reports } from '../../../matters/report/report-record.ts'
import { storedCategory } from '../../../matters/report/rules/category.ts'
import { nearbyCardOf } from '../../../matters/report/rules/report-card.ts'
import { isReporter } from '../../../matters/report/rules/see.ts'
import { type Open, type OpenCard, type OpenCount, pointsOf } from '../rules/points.ts'

/** How many open reports a map lists at most, the newest; it counts them all. */
const SHOWN = 200

/** What is open in a community, by category and grid, for the map: to follow, and no more than that. */
export const openInCommunity = procedure({
  who: everyone,
  input: v.strictObject({ community }),
  async run(call) {
    const { db, city, now, input } = call
    const where = {
      ...{ 'place.community': input.community, open: true, visibility: 'public' },
      'route.reason': { not: 'around' },
    }
    const [shown, counted, there] = await Promise.all([
      db.find(reports, where, { order: { createdAt: 'down' }, limit: SHOWN }),
      db.countBy(reports, where, ['place.grid', 'category']),
      db.find(grids, { community: input.community }, { order: { _id: 'up' }, limit: SHOWN }),
    ])
    const yours = await readYours(call, shown)
    const named = (code: string) => {
      const { name, icon = '' } = storedCategory(city.categories, code)
      return { name, icon }
    }
    const open = shown.map((report): Open => {
      const category = storedCategory(city.categories, report.category)
      const card = nearbyCardOf(city.calendar, report, category, now)
      const { grid = '' } = report.place
      return { grid, category: report.category, card: { ...card, yours: yours(report) } }
    })
    const counts = counted.map(
      ({ values: [grid = '', category = ''], count }): OpenCount => ({ grid, category, count }),
    )
    return { points: pointsOf(open, counts, there, named) }
  },
})

/** What the reports shown are to the caller; one operation. */
async function readYours(
  { db, caller }: Pick<Call<never>, 'db' | 'caller'>,
  shown: readonly Report[],
): Promise<(report: Report) => OpenCard['yours']> {
  const ids = shown.map(({ _id }) => `${_id}-${caller.id}`)
  const mine = await db.find(follows, { _id: { oneOf: ids } }, { limit: SHOWN })
  const followed = new Set(mine.map(({ matter }) => matter.id))
  return (report) =>
    isReporter(report, caller) ? 'own' : followed.has(report._id) ? 'followed' : ''
}
