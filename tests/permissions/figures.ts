import type { Name } from '../procedures/phone.ts'
import { community } from '../procedures/town.ts'
import { places, type Where } from './places.ts'

type OfFigures = Extract<Name, `figure.${string}`>

const period = '2026'
const area = (where: Where) => places[where].grid.slice(0, community.length)

/** Figures that are asked for of a place. */
export const figuresPlaced = {
  'figure.inArea': (where) => ({ area: area(where), period }),
  'figure.reports': (where) => ({
    ...{ area: area(where), period },
    ...{ figure: 'total', share: 'part' },
  }),
  'figure.ofWorker': (where) => ({ worker: places[where].worker }),
  'figure.yearFile': (where) => ({ area: area(where), year: period }),
} satisfies Partial<Record<OfFigures, (where: Where) => unknown>>

/** Figures that are everybody's, or one's own. */
export const figuresPlain = {
  'figure.ofPerson': {},
  'figure.year': { area: community, year: period },
} satisfies Partial<Record<OfFigures, unknown>>

/** The rows of the permission matrix that are about figures, but for those of a whole area. */
export const matrixOfFigures = {
  'figure.ofPerson': `
    nobody timer                                                   | identity
    reporter neighbour follower                                    | role
    worker handler self                                            | ok
    steward supervisor citySupervisor officer                      | role`,

  'figure.year': `
    nobody timer                                                   | identity
    everybody                                                      | ok`,

  // A worker's own figures are their steward's to see, and nobody's above.
  'figure.ofWorker': `
    nobody timer                                      | everywhere | identity
    reporter neighbour follower worker handler self   | everywhere | role
    supervisor citySupervisor officer                 | everywhere | role
    steward                                           | grid restricted community around | ok
    steward                                           | street elsewhere | nobody`,
} satisfies Partial<Record<OfFigures, string>>
