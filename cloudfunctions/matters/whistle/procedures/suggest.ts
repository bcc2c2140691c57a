import * as v from 'valibot'
import { linksTo, type Photo, said, shownOf } from '../../../core/lifecycle/content.ts'
import { handlers } from '../../../core/procedure/caller.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import { id } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { reports } from '../../report/report-record.ts'
import { storedCategory } from '../../report/rules/category.ts'
import { isHolder, maySee } from '../../report/rules/see.ts'
import { routingRules } from '../routing-record.ts'
import { chosenAtFirst, photosToChoose } from '../rules/along.ts'
import { type KindOffered, kindsOffered } from '../rules/limit-words.ts'
import { routingId, suggested } from '../rules/suggest.ts'

/** What can be called for a case, and what is suggested: who leads, and who helps, by their codes. */
export type WhistleOffer = {
  /** The code of the report's kind. */
  category: string
  departments: { code: string; name: string; short: string }[]
  lead: string
  helpers: string[]
  kinds: KindOffered[]
  /** The report's photos, and which of them go along at first. */
  photos: Photo[]
  along: string[]
}

/** What a handler's form starts from: who usually comes for such a case, and by when. */
export const suggestWhistle = procedure({
  who: handlers,
  input: v.strictObject({ reportId: id }),
  async run({ db, files, city, caller, input }): Promise<WhistleOffer | Failure> {
    const report = await db.read(reports, input.reportId)
    if (!report || !maySee(report, caller)) return fail('REPORT.NOT_FOUND')
    if (!isHolder(report, caller)) return fail('REPORT.NOT_YOURS')
    const ids = report.areas.map((area) => routingId(area, report.category))
    const rulings = await db.find(routingRules, { _id: { oneOf: ids } }, { limit: ids.length })
    const category = storedCategory(city.categories, report.category)
    const photos = photosToChoose(report)
    const links = await files.links(...linksTo(shownOf(photos, report.visibility === 'restricted')))
    return {
      category: report.category,
      departments: city.departments.map(({ code, name, short }) => ({ code, name, short })),
      ...suggested(category, rulings),
      kinds: kindsOffered(city),
      photos: said({ photos }, links).photos,
      along: chosenAtFirst(report),
    }
  },
})
