import type { Collection } from '../../core/cloud/collection.ts'
import type { Tally } from '../../core/tally/tally.ts'

/**
 * What an area's records of one month and category count as, or of all categories. Always counted
 * whole, never incremented: so a cell equals a recount, however often and in whatever order the
 * things happened that made it count anew.
 */
export type Cell = Tally & {
  /** `<source>-<area>-<month>-<category>`. */
  _id: string
  /** The collection whose records it counts. */
  source: string
  area: string
  /** The area that it adds to; missing for the city. */
  parent?: string
  /** `YYYY-MM` at +08:00: when reports and whistles came, ratings were given, remedies began. */
  period: string
  /** A category's code, or `all`. */
  category: string
  /** How often something happened that makes it count anew: a count is kept only if none came since. */
  changes: number
  /** That it is to be counted anew, and when in turn: what adds to others comes before them. */
  dirty?: number
  /** That it has changed, and the cells it adds to have still to be told. */
  owes?: true
}

const figure = { purpose: 'figures', seenBy: 'staff of the area', kept: 'as history' }
const inner = (purpose: string) => ({ purpose, seenBy: 'nobody', kept: 'as history' })

export const cells: Collection<Cell> = {
  name: 'cells',
  indexes: [
    { name: 'area', keys: { area: 1, source: 1, period: 1, category: 1 } },
    { name: 'parent', keys: { parent: 1, source: 1, period: 1, category: 1 } },
    { name: 'dirty', keys: { dirty: 1 } },
  ],
  fields: {
    _id: inner('names what it counts'),
    source: figure,
    area: figure,
    parent: inner('what it adds to'),
    period: figure,
    category: figure,
    counts: figure,
    hours: figure,
    changes: inner('keeps no count that is out of date'),
    dirty: inner('finds what is to be counted anew'),
    owes: inner('tells what it adds to'),
  },
}
