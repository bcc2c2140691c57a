import type { ErrorCode } from '../../../../miniprogram/contract/errors.ts'
import { DAY, HOUR } from '../../../core/clock/date.ts'
import type { Stretch } from '../../place/place-record.ts'

/** The longest leave, and how long before or after its beginning one is written down, in ms. */
const LONGEST = 366 * DAY

/**
 * The shortest leave, in ms: half a working day. What somebody has in hand is handed over and stays
 * there, so a leave of a moment would be a way to give all of it to somebody else unasked.
 */
const SHORTEST = 4 * HOUR

/** What is wrong with the stretch (epoch ms) of a leave that is written down now. */
export function whyNoLeave({ from, until }: Stretch, now: number): ErrorCode | undefined {
  const isOver = from >= until || until <= now
  if (isOver || until - from > LONGEST || Math.abs(from - now) > LONGEST) return 'STAFF.BAD_LEAVE'
  return until - Math.max(from, now) < SHORTEST ? 'STAFF.SHORT_LEAVE' : undefined
}
