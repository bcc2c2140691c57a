import { DAY } from '../../core/clock/date.ts'
import type { Context } from '../../core/procedure/context.ts'
import { signedLink } from '../../core/procedure/signed-link.ts'
import type { Report } from './report-record.ts'
import { storedCategory } from './rules/category.ts'
import { promiseFrom } from './rules/promise.ts'
import { routeWords } from './rules/route-words.ts'
import { isSlipOpen } from './rules/slip.ts'

/**
 * The answer to a submission: the report as it began, whatever has become of it since. `slip` is
 * the link for whom it was made for; empty where there is nobody.
 */
export function submitted({ city, sign }: Pick<Context, 'city' | 'sign'>, report: Report) {
  const { _id, number, createdAt, doneWhen, history, place, route } = report
  const { source, visibility, onBehalf } = report
  const assignee = history[0]?.whom
  const category = storedCategory(city.categories, report.category)
  const { dueAt, contactBy } = promiseFrom(city.calendar, createdAt, category)
  // Whether somebody has used it since is no matter here.
  const asMade = { source, visibility, history: [], ...(onBehalf ? { onBehalf } : {}) }
  const until = createdAt + city.rules.slipDays * DAY
  return {
    id: _id,
    number,
    holder: assignee?.name ?? '',
    route: routeWords({ place, route, ...(assignee && { assignee }) }),
    dueAt,
    contactBy,
    doneWhen,
    slip: isSlipOpen(asMade) ? signedLink(city, 'slip', _id, until, sign) : '',
  }
}
