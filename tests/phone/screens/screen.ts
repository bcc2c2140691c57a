import type { Example } from '../help/example-app.ts'
import type { Hand } from '../help/phone-user.ts'

/** Something to look at: a page, in whose hand, and what is there once it has rendered its state. */
export type Sight = {
  name: string
  path: string
  by: string
  /** The report that it is about, by its words. */
  of?: string
  /** What else its address says. */
  and?: string
  /** What its address takes, where that has to be found in the cloud. */
  query?: (asks: Example['asks']) => Promise<string>
  sees: readonly (string | RegExp)[]
  /** What is done before it is looked at. */
  first?: (hand: Hand) => Promise<void>
}
