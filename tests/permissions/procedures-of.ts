import type { Name } from '../procedures/help/phone.ts'

/** The procedures about a noun: of `'place'` they are `'place.byCode'` and `'place.estates'`. */
export type ProceduresOf<Noun extends string> = Extract<Name, `${Noun}.${string}`>
