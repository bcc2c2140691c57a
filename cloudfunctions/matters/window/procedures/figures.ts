import * as v from 'valibot'
import { windowReasons } from '../../../../miniprogram/contract/window.ts'
import type { Database } from '../../../core/cloud/database.ts'
import { leaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { area, month } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { isCommunity, reaches } from '../../../directory/place/rules/area.ts'
import { leads } from '../../../directory/staff/rules/may-appoint.ts'
import { type GroupTold, tellGroup } from '../../rating/rules/group.ts'
import { isPublished } from '../../rating/rules/published.ts'
import { type WindowRating, windowRatings, windows } from '../window-record.ts'

/** A window with what was said of it in a month; nothing while too few did. */
export type WindowTold = { id: string; name: string; hall: string; figures: GroupTold | null }

/** How many windows a community can have here; a hall has a handful. */
const WINDOWS = 100

/** How many ratings are read at once. */
const PAGE = 1000

/**
 * What people said of a community's windows in a month that is published, by window, for those who
 * lead it; what they wrote is for supervisors alone. A window that few rated shows nothing.
 * One operation for the windows, and one for each 1,000 ratings.
 */
export const figuresOfWindows = procedure({
  who: leaders,
  input: v.strictObject({ area: v.pipe(area, v.check(isCommunity)), month }),
  async run({ db, caller, city, input, now }) {
    if (!leads(caller.roles, input.area)) return fail('CALL.NOT_ALLOWED')
    if (!isPublished(input.month, now, city.rules.ratingsOut)) return fail('RATING.NOT_PUBLISHED')
    const own = { community: input.area }
    const [found, ratings] = await Promise.all([
      db.find(windows, own, { order: { _id: 'up' }, limit: WINDOWS }),
      readMonth(db, input.area, input.month),
    ])
    const supervises = caller.roles.some(
      ({ role, area }) => role === 'supervisor' && reaches(area, input.area),
    )
    return {
      windows: found.map(({ _id, name, hall }): WindowTold => {
        const said = ratings.filter(({ window }) => window === _id)
        // A slip is a service of its own, and the sign counts each person once.
        const figures = tellGroup(said, said.length, windowReasons)
        const shown = figures && { ...figures, words: supervises ? figures.words : [] }
        return { id: _id, name, hall, figures: shown ?? null }
      }),
    }
  },
})

/** All ratings of a community's windows in a month, a page at a time. */
async function readMonth(db: Database, community: string, month: string): Promise<WindowRating[]> {
  const read: WindowRating[] = []
  let page: WindowRating[]
  do {
    const after = read.at(-1)?._id ?? ''
    const where = { month, community, _id: { from: `${after} `, below: '~' } }
    page = await db.find(windowRatings, where, { order: { _id: 'up' }, limit: PAGE })
    read.push(...page)
  } while (page.length === PAGE)
  return read
}
