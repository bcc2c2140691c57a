import type { Category } from '../../../../miniprogram/contract/category.ts'
import type { Calendar } from '../../../core/clock/calendar.ts'
import { together } from '../../../core/lifecycle/patch.ts'
import type { Holder } from '../../../core/procedure/caller.ts'
import { isCommunity } from '../../../directory/place/rules/area.ts'
import type { Report } from '../report-record.ts'
import { nearbyOf } from './nearby.ts'
import { promiseAnew } from './promise.ts'
import type { ReportStep } from './report-step.ts'
import { givenTo, over, standingWith } from './standing.ts'

/** How far apart reports may be that are offered as the same to those who merge, in metres: a blocked drain shows at several buildings. */
const OFFERED_WITHIN = 200

/** The community that a report lies in; of one above communities, none. */
export const communityOf = ({ areas }: Pick<Report, 'areas'>): string | undefined =>
  areas.find(isCommunity)

/**
 * Whether a report may become part of another (并单): an open one of the same community, which may
 * be seen just as far, so that nobody learns by it what was kept from them; so none that is restricted.
 */
export const mayMerge = (report: Report, into: Report): boolean =>
  into._id !== report._id &&
  into.open &&
  communityOf(report) !== undefined &&
  communityOf(into) === communityOf(report) &&
  into.visibility === report.visibility &&
  report.visibility !== 'restricted'

/**
 * Of reports of one group of categories those that a report may be the same as: near it, across the borders of
 * grids too; those of its own category first, then the nearest.
 */
export function mergeOffers(report: Report, akin: readonly Report[]): Report[] {
  const fitting = akin.filter((one) => mayMerge(report, one))
  const near = nearbyOf(fitting, report.place, OFFERED_WITHIN)
  const isSame = ({ category }: Report) => category === report.category
  return [...near.filter(isSame), ...near.filter((one) => !isSame(one))]
}

/** Makes a report part of another. `now` is epoch ms. */
export const mergeStep = ({ _id, number }: Report, now: number): ReportStep => ({
  action: 'merge',
  to: 'merged',
  ...together(over(now), { set: { merged: { id: _id, number } } }),
  entry: { into: _id },
})

/**
 * Takes a merged report apart, for `whom` to go on with. Its clock is the one it had; where that has
 * run out meanwhile the promise is made anew, since nobody could keep it. `now` is epoch ms.
 */
export function apartStep(
  calendar: Calendar,
  report: Report,
  category: Category,
  whom: Holder | undefined,
  now: number,
): ReportStep {
  const promise = report.dueAt > now ? {} : promiseAnew(calendar, now, category)
  return {
    action: 'apart',
    to: standingWith(whom),
    ...together(promise, givenTo(whom, now), {
      set: { apart: true },
      drop: ['merged', 'endedAt'],
    }),
    entry: whom ? { whom } : {},
  }
}
