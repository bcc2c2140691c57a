import type { Paced } from '../../core/procedure/work.ts'
import { removeOld } from '../../privacy/retention.ts'
import { nouns } from '../nouns.ts'
import { records } from '../records.ts'

/** The hour of the night in which what has been kept long enough goes. */
const night = { hour: 3 } as const

/** What the timer does, in turn: each noun's own works, and what is removed of all of them. */
export const works: Readonly<Record<string, Paced>> = {
  outlived: { pace: night, work: removeOld(records) },
  ...Object.assign({}, ...nouns.map(({ works }) => works)),
}
