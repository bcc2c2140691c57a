import { DAY, month } from '../../../core/clock/date.ts'

/** Whether the ratings of a month (`YYYY-MM`) are published at `now` (epoch ms): from day `ratingsOut` of the next month on. */
export const isPublished = (named: string, now: number, ratingsOut: number): boolean =>
  !openMonths(now, ratingsOut).some((open) => open <= named)

/** The months (`YYYY-MM`) whose ratings are not published at `now` (epoch ms), though some are given: this one, and the last until its day. */
export function openMonths(now: number, ratingsOut: number): string[] {
  const current = month(now)
  const beforeItsDay = month(now - (ratingsOut - 1) * DAY)
  return [...new Set([beforeItsDay, current])]
}

/** The first moment of a month (`YYYY-MM`) at +08:00, epoch ms. */
export const startOf = (named: string): number => Date.parse(`${named}-01T00:00:00+08:00`)
