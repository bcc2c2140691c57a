import type { Procedures } from '../../../typings/procedures.d.ts'

type Listed = Procedures['desk.list']['result']
type Card = Listed['cards'][number]

/** The things of a kind on somebody's desk, as it lists them. */
export const ofKind = <K extends Card['kind']>({ cards }: Pick<Listed, 'cards'>, kind: K) =>
  cards.filter((card): card is Extract<Card, { kind: K }> => card.kind === kind)
