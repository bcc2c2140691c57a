import * as v from 'valibot'
import { DAY } from '../../../core/clock/date.ts'
import { staff } from '../../../core/procedure/caller.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import { id } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { signedLink } from '../../../core/procedure/signed-link.ts'
import { reports } from '../report-record.ts'
import { storedCategory } from '../rules/category.ts'
import { isHolder, isMaker, maySee } from '../rules/see.ts'
import { slipRefusal } from '../rules/slip.ts'
import { titleOf } from '../rules/title.ts'

/** A slip as whoever made the report hands it over: the link, and what stands on it. Moments are epoch ms. */
export type SlipTold = {
  link: string
  /** Until when the link holds. */
  until: number
  number: string
  title: string
  place: string
  /** Whose report it is, as far as they said; and who sees to it, empty while nobody does. */
  name: string
  holder: string
  dueAt: number
}

/** The slip (凭条) of a report that was made for somebody: with it they take it as theirs. */
export const reportSlip = procedure({
  who: staff,
  input: v.strictObject({ reportId: id }),
  async run({ db, caller, city, input, now, sign }): Promise<SlipTold | Failure> {
    const report = await db.read(reports, input.reportId)
    if (!report || !maySee(report, caller)) return fail('REPORT.NOT_FOUND')
    if (!isMaker(report, caller) && !isHolder(report, caller)) return fail('REPORT.NOT_YOURS')
    const refused = slipRefusal(report)
    if (refused) return fail(refused)
    const until = now + city.rules.slipDays * DAY
    const { number, place, content, onBehalf, assignee, dueAt } = report
    return {
      link: signedLink(city, 'slip', report._id, until, sign),
      ...{ until, number, dueAt, place: place.words },
      title: titleOf(content[1]?.words, storedCategory(city.categories, report.category).name),
      name: onBehalf?.name ?? '',
      holder: assignee?.name ?? '',
    }
  },
})
