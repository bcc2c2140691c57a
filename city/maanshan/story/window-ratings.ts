import { DAY, month } from '../../../cloudfunctions/core/clock/date.ts'
import type { WindowRating } from '../../../cloudfunctions/matters/window/window-record.ts'
import { exampleWindows } from '../windows.ts'

type Said = Pick<WindowRating, 'level' | 'reasons'> & { words?: string }

const good: Said = { level: 5, reasons: [] }
const fair: Said = { level: 4, reasons: [] }

/** What was said of each window in a month: by many of the first, by few of the second, by too few of the third. */
const saidOf: readonly (readonly Said[])[] = [
  [
    ...[good, good, fair, good, fair, good, fair, good, good, good],
    { level: 2, reasons: ['trips'], words: '少带一张复印件，又跑了一趟' },
    { level: 3, reasons: [] },
  ],
  [good, fair, good, fair, { level: 2, reasons: ['slow'], words: '前面只有三个人，等了一个钟头' }],
  [good, fair],
]

/** What people said of the example's windows in this month and the three before it. */
export function windowRatings(now: number): WindowRating[] {
  const months = [...new Set([0, 30, 60, 90].map((days) => month(now - days * DAY)))]
  return months.flatMap((month) =>
    exampleWindows.flatMap(({ _id: window, community }, place) =>
      (saidOf[place] ?? []).map((said, index) => {
        const _id = `example-${window}-${month}-${index}`
        return { _id, window, community, ...said, month, token: _id }
      }),
    ),
  )
}
