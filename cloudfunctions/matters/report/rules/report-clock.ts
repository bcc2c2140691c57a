import type { ClockFace, ClockRibbon } from '../../../../miniprogram/contract/clock.ts'
import type { Calendar } from '../../../core/clock/calendar.ts'
import { type Clock, clockFace } from '../../../core/clock/face.ts'
import { limitWords, parseLimit } from '../../../core/clock/limit.ts'
import { clockRibbon } from '../../../core/clock/ribbon.ts'
import type { Report } from '../report-record.ts'

/** The clock of a report: it runs from the promise to the closing. */
export const reportClock = (calendar: Calendar, report: Report, now: number): ClockFace =>
  clockFace(calendar, clockOf(report), now)

/** The same as a line, with a sentence for each pause. */
export const reportRibbon = (calendar: Calendar, report: Report, now: number): ClockRibbon =>
  clockRibbon(calendar, clockOf(report), now)

/** How long it may take, in words: the promise's limit, then what was granted on top of it. */
export const limitsInWords = ({ limits }: Pick<Report, 'limits'>): string[] =>
  limits.map((limit, n) => (n === 0 ? limitWords(limit) : `延期 ${limitWords(limit)}`))

/** Extensions that may be asked for: all of the original limit, half and a quarter of it, in its unit. */
export function extensionsOffered({ limits }: Pick<Report, 'limits'>) {
  const { count, unit } = parseLimit(limits[0] ?? '0wd')
  const counts = [count / 4, count / 2, count].map((part) => Math.max(1, Math.floor(part)))
  return [...new Set(counts)].map((count) => {
    const limit = `${count}${unit}`
    return { limit, words: limitWords(limit) }
  })
}

function clockOf(report: Report): Clock {
  const { promisedAt: from, dueAt: due, limits, pauses, unnoticed } = report
  const clock = { from, due, limits, pauses, ...(unnoticed === undefined ? {} : { unnoticed }) }
  if (report.open) return clock
  const { doneAt, endedAt } = report
  if (doneAt !== undefined) return { ...clock, stopped: doneAt }
  return { ...clock, stopped: endedAt ?? due, unfinished: true }
}
