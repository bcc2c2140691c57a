import type { Name } from '../procedures/help/phone.ts'

/** The procedures about a noun: of `'place'` they are `'place.byCode'` and `'place.estates'`. */
export type ProceduresOf<Noun extends string> = Extract<Name, `${Noun}.${string}`>

/** The procedure that a table is of: its name, or what it begins with where it has several tables. */
export const procedureOf = (table: string): Name => table.split(' ')[0] as Name
