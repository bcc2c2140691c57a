import type { Fields } from '../document.ts'
import type { Order } from '../order.ts'

/** A search: which documents, in what order, from where and how many. */
export type Search = {
  query: Fields
  order?: Order | undefined
  skip?: number | undefined
  limit?: number | undefined
}

/** Counts what a request costs: documents looked at. */
export type Tally = { examined: number }
