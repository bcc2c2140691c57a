import * as v from 'valibot'
import { everyone } from '../procedure/caller.ts'
import type { City } from '../procedure/city.ts'
import { fail, isFailure } from '../procedure/failure.ts'
import { photos, shortText, token, words } from '../procedure/fields.ts'
import { checkPhotos } from '../procedure/own-photos.ts'
import { procedure } from '../procedure/procedure.ts'
import { addReport } from './add-report.ts'
import { locate, placeInput } from './place-input.ts'
import type { Report } from './record.ts'
import { routing } from './routing.ts'
import { categoryOf, storedCategory } from './rules/category.ts'
import { newReport } from './rules/new-report.ts'
import { reportNumber } from './rules/number.ts'
import { promiseFrom } from './rules/promise.ts'
import { routeWords } from './rules/route-words.ts'
import { contentOf } from './rules/step.ts'

const input = v.strictObject({
  token,
  category: shortText(8),
  place: placeInput,
  words,
  photos,
})

/** Submits a report: routed at once, to somebody by name, with a promise. The same token, the same report. */
export const submitReport = procedure({
  who: everyone,
  input,
  async run(call) {
    const { input, caller, city, now, random, sign } = call
    const category = categoryOf(city.categories, input.category)
    if (!category) return fail('CATEGORY.UNKNOWN')
    const content = contentOf(input.words, input.photos)
    if (!content) return fail('REPORT.EMPTY')
    const foreign = checkPhotos(call, input.photos, input.token)
    if (foreign) return foreign

    const located = await locate(call, input.place, category)
    if (isFailure(located)) return located
    const report = newReport({
      id: sign(`report ${caller.id} ${input.token}`),
      city,
      reporter: caller.id,
      token: input.token,
      category,
      place: located.place,
      routed: await routing(call, category, located),
      content,
      number: reportNumber(now, random),
      now,
    })
    const added = await addReport(call, report)
    return submitted(added, city)
  },
})

/** What the reporter is told of a submission: as it began, whatever has become of it since. */
function submitted({ _id, number, createdAt, doneWhen, ...told }: Report, city: City) {
  const { history, firstAsked } = told
  const assignee = history[0]?.to === 'assigned' ? firstAsked : undefined
  const category = storedCategory(city.categories, told.category)
  const { dueAt, contactBy } = promiseFrom(city.calendar, createdAt, category)
  return {
    id: _id,
    number,
    holder: assignee?.name ?? '',
    route: routeWords({ place: told.place, route: told.route, ...(assignee && { assignee }) }),
    dueAt,
    contactBy,
    doneWhen,
  }
}
