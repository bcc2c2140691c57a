/** China keeps one offset all year round; the phone's own zone, and when its clocks change, never matter. */
import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

const offsetMs = 8 * 60 * 60 * 1000

/**
 * A moment (epoch ms) as a date whose fields are China's. It is moved as a date of UTC: `utcOffset` goes by
 * way of the phone's zone, and is an hour off around a change of its clocks.
 */
export const inChina = (at: number): Dayjs => dayjs.utc(at + offsetMs)
