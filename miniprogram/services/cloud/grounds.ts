/** What forms offer that ask for a ground (依据), or where somebody should turn. */
import type { Procedures } from '../../../typings/procedures'
import { call, quietly } from './call'

export type Grounds = Procedures['report.grounds']['result']

const none: Grounds = { duties: [], declining: [], turnTo: [] }

/** What the city knows for a kind of report, by its code; nothing where it can't be asked: what is offered can be typed too. */
export const groundsFor = (category: string): Promise<Grounds> =>
  call('report.grounds', { category }).catch((failure: unknown) => {
    quietly(failure)
    return none
  })

/** How many of them are offered at once. */
const most = 4

/** What others than these departments have to do in such a case, as whoever is called by mistake says it. */
export const dutiesOfOthers = ({ duties }: Grounds, own: readonly string[]): string[] =>
  duties
    .filter(({ department, fits }) => fits && !own.includes(department))
    .map(({ words }) => words)
    .slice(0, most)

/** What a department has to do, what fits the case first. */
export const dutiesOf = ({ duties }: Grounds, department: string): string[] =>
  duties
    .filter((duty) => duty.department === department)
    .map(({ words }) => words)
    .slice(0, most)

/** Whom to turn to, those whose matter it is first. */
export const turnsTo = ({ turnTo }: Grounds): string[] => turnTo.slice(0, most)
