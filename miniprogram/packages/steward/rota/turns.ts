/** Rows of the turns in a rota. */

import type { Procedures } from '../../../../typings/procedures'
import { cloudNow } from '../../../services/device/clock'
import { dayWords, timeWords, whenWords } from '../../../services/words/date-words'

type Turn = Procedures['staff.rota']['result']['turns'][number]

/** Who has a turn from when to when, in words; `tag` says so where it is theirs at this moment. */
export type TurnRow = { key: string; name: string; phone: string; when: string; tag: string }

/** The turns of a rota, in order, at `now` (epoch ms); `told` is what is said of whoever has it then. */
export const turnRows = (turns: readonly Turn[], told: string, now = cloudNow()): TurnRow[] =>
  turns.map(({ person, name, phone, from, until }) => ({
    key: `${person} ${from}`,
    ...{ name, phone, tag: from <= now ? told : '' },
    when: `${dayWords(from, now)} ${timeWords(from)} 到 ${whenWords(until, now)}`,
  }))

/** How a turn is named within its rota. */
export const keyOf = ({ person, from }: Pick<Turn, 'person' | 'from'>): string =>
  `${person} ${from}`
