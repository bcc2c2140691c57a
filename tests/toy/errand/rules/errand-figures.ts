import { month } from '../../../../cloudfunctions/core/clock/date.ts'
import { stretchOf } from '../../../../cloudfunctions/core/clock/months.ts'
import { readFired } from '../../../../cloudfunctions/core/lifecycle/deadlines.ts'
import type { Source } from '../../../../cloudfunctions/core/tally/source.ts'
import { counted } from '../../../../cloudfunctions/core/tally/tally.ts'
import { type Errand, errands } from '../errand-record.ts'

/** What an errand may count as. */
type ErrandCount = 'errands' | 'fetched' | 'fetchedOnTime'

/** An errand counts in the grid that it is brought to, in the month in which it was asked for. */
export const errandFigures: Source<Errand> = {
  collection: errands,
  byCategory: false,
  countedIn: ({ area, createdAt }) => ({ area, period: month(createdAt), category: '' }),
  where: ({ area, period }) => ({ area, createdAt: stretchOf(period) }),
  factsOf({ status, fired }) {
    const isFetched = status === 'done'
    const isLate = fired.some((id) => readFired(id).what === 'late')
    return counted<ErrandCount>({
      errands: 1,
      fetched: isFetched ? 1 : 0,
      fetchedOnTime: isFetched && !isLate ? 1 : 0,
    })
  },
  uncounted: ['reckon', 'handover'],
}
