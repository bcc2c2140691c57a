import { community } from '../../procedures/help/town.ts'
import type { InputByPlace } from '../input-by-place.ts'
import { communityOf, places } from '../places.ts'
import type { ProceduresOf } from '../procedures-of.ts'

type OfFigure = ProceduresOf<'figure'>

const period = '2026'

/** Figures that are asked for of a place. */
export const figurePlaced = {
  'figure.inArea': (where) => ({ area: communityOf(where), period }),
  'figure.reports': (where) => ({
    ...{ area: communityOf(where), period },
    ...{ figure: 'total', share: 'part' },
  }),
  'figure.ofWorker': (where) => ({ worker: places[where].worker }),
  'figure.yearFile': (where) => ({ area: communityOf(where), year: period }),
} satisfies Partial<Record<OfFigure, InputByPlace>>

/** Figures that are everybody's, or one's own. */
export const figurePlain = {
  'figure.ofPerson': {},
  'figure.year': { area: community, year: period },
} satisfies Partial<Record<OfFigure, unknown>>
