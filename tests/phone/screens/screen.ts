import type { Example } from '../help/example-app.ts'
import type { PhoneUser } from '../help/phone-user.ts'

/** A page to look at: on whose phone, and what is on it once it has rendered its state. */
export type Screen = {
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
  first?: (user: PhoneUser) => Promise<void>
}
