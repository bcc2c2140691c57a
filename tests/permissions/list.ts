import type { Visitor } from './visitors.ts'

/** A procedure that lists what is there: all that a visitor asks it, and the ids that came. */
export type List = {
  inputs(visitor: Visitor): readonly unknown[]
  shown(result: never): readonly string[]
}

/** The ids of what came as cards. */
export const cards = ({ cards }: { cards: readonly { id: string }[] }): string[] =>
  cards.map(({ id }) => id)
