/** What is being written in a form-sheet, kept on this phone. */
import { newToken } from '../cloud/token'
import { stored } from '../device/storage'

/** What was written in a form, by its fields' names. */
export type Values = Record<string, string>

/** A form that is being filled; its token is made with it, so that sending it twice has one effect. */
export type Filled = {
  token: string
  values: Values
  /** Where its photos are kept on this phone. */
  photos: string[]
}

const storedAt = (key: string) => stored<Filled>(`form:${key}`)

/** What was being written in a form, or nothing yet. */
export const filledForm = (key: string): Filled =>
  storedAt(key).read() ?? { token: newToken(), values: {}, photos: [] }

/** Keeps it, from the first letter on. */
export function keepForm(key: string, filled: Filled): void {
  storedAt(key).write(filled)
}

/** Forgets it once it has arrived. */
export const dropForm = (key: string): void => storedAt(key).drop()
