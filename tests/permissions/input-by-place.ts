import type { Where } from './places.ts'

/** A procedure that does something in a place: the input that is right there. */
export type InputByPlace = (where: Where) => unknown
