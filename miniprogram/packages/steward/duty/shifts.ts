/** Rows of the shifts of duty. */

import type { Procedures } from '../../../../typings/procedures'
import { cloudNow } from '../../../services/device/clock'
import { dayWords, timeWords, whenWords } from '../../../services/words/date-words'

type Shift = Procedures['staff.duty']['result']['shifts'][number]

/** Who is on duty from when to when, in words. */
export type ShiftRow = { key: string; name: string; phone: string; when: string; now: boolean }

/** The shifts of a community, in order, at `now` (epoch ms). */
export const shiftRows = (shifts: readonly Shift[], now = cloudNow()): ShiftRow[] =>
  shifts.map(({ person, name, phone, from, until }) => ({
    key: `${person} ${from}`,
    ...{ name, phone, now: from <= now },
    when: `${dayWords(from, now)} ${timeWords(from)} 到 ${whenWords(until, now)}`,
  }))

/** How a shift is named within its list. */
export const keyOf = ({ person, from }: Pick<Shift, 'person' | 'from'>): string =>
  `${person} ${from}`
