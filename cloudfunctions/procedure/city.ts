import type { Category } from '../../miniprogram/contract/category.ts'

/** What a city brings to the functions; all of it is data under `city/`. */
export type City = {
  name: string
  /** The city's own area code, 4 digits. */
  code: string
  /** What the link in a building's code begins with. */
  linkPrefix: string
  categories: readonly Category[]
  /** Codes of the categories that a form shows first. */
  common: readonly string[]
}
