import * as v from 'valibot'
import { limitWords } from '../../../core/clock/limit.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail, isFailure } from '../../../core/procedure/failure.ts'
import { shortText } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { placesOf, readBulletins } from '../../../directory/bulletin/read-bulletins.ts'
import { locate, placeInput } from '../place-input.ts'
import { readNearby } from '../read-nearby.ts'
import { routing } from '../routing.ts'
import { categoryOf } from '../rules/category.ts'
import { nearbyCardOf } from '../rules/report-card.ts'
import { routeWords } from '../rules/route-words.ts'

/** Before submitting: who would get it and by when, and what neighbours have reported already. */
export const previewReport = procedure({
  who: everyone,
  input: v.strictObject({ category: shortText(8), place: placeInput }),
  async run(call) {
    const { city, input, now } = call
    const category = categoryOf(city.categories, input.category)
    if (!category) return fail('CATEGORY.UNKNOWN')
    const located = await locate(call, input.place, category)
    if (isFailure(located)) return located
    const { place } = located
    const { assignee, route } = await routing(call, category, located)
    const known =
      category.visibility === 'public' ? await readNearby(call, place, category.code) : []
    const notices = await readBulletins(call.db, placesOf(place), now)
    return {
      place: place.words,
      bulletins: notices,
      gridName: place.gridName ?? '',
      holder: assignee?.name ?? '',
      route: routeWords({ place, route, ...(assignee ? { assignee } : {}) }),
      limit: limitWords(category.limit),
      contact: limitWords(category.contact),
      nearby: known.map((report) => nearbyCardOf(city.calendar, report, category, now)),
    }
  },
})
