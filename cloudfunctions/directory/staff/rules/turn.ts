import type { Turn } from '../../place/place-record.ts'

/** Somebody's turn in a rota, as it is told; moments are epoch ms. */
export type ToldTurn = { person: string; name: string; phone: string; from: number; until: number }

/** A turn as it is told. */
export const turnOf = ({ id: person, ...turn }: Turn): ToldTurn => ({ person, ...turn })

/** What of a rota is not over at `now` (epoch ms), in order. */
export const planned = (turns: readonly Turn[], now: number): Turn[] =>
  turns.filter(({ until }) => until > now).sort((a, b) => a.from - b.from)
