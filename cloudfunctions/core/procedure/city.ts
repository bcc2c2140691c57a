import type { Category } from '../../../miniprogram/contract/category.ts'
import type { Phrases } from '../../../miniprogram/contract/phrase.ts'
import type { Role } from '../../../miniprogram/contract/role.ts'
import type { Services } from '../../../miniprogram/contract/service-item.ts'
import type { Calendar } from '../clock/calendar.ts'
import type { Rules } from './rules.ts'
import type { Template } from './template.ts'

/**
 * Who may be called in, by a code that categories name. `short` is what a card says; its number and
 * address are for whoever is told to turn there.
 */
export type Department = {
  code: string
  name: string
  short: string
  phone?: string
  address?: string
}

/** Which rule makes something a department's duty, in kinds of reports by their codes. */
export type Duty = { department: string; kinds: readonly string[]; words: string }

/** The grounds (依据) that forms offer: of departments, and for declining a report. */
export type Grounds = { duties: readonly Duty[]; declining: readonly string[] }

/** What people may be called in a role, the usual first. */
export type Titles = Readonly<Record<Role, readonly string[]>>

/** What a city brings to the functions; all of it is data under `city/`. */
export type City = {
  name: string
  /** The city's own area code, 4 digits. */
  code: string
  /** Boxes that hold the city, one a district: west, south, east, north in GCJ-02. */
  bounds: readonly (readonly number[])[]
  /** What the link in a building's code begins with. */
  linkPrefix: string
  categories: readonly Category[]
  /** Codes of the categories that a form shows first. */
  common: readonly string[]
  departments: readonly Department[]
  grounds: Grounds
  rules: Rules
  /** The subscription templates that the city applied for. */
  templates: readonly Template[]
  /** What handlers and reporters say often. */
  phrases: Phrases
  /** What whoever is appointed may be called. */
  titles: Titles
  /** What can be had done, and where. */
  services: Services
  /** Working hours and days, opened once. */
  calendar: Calendar
}
