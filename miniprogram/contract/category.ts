/** How far a report of a category may be seen: all of it, what and where only, or not at all. */
export type Visibility = 'public' | 'summary' | 'restricted'

/** Who a report goes to: the grid's worker, departments at once, or around the community. */
export type Route = 'worker' | 'whistle' | 'around'

/** A number to call before anything is typed. */
export type EmergencyNumber = { name: string; number: string }

/** Something that is asked of a kind of report, and what there is to choose from. */
export type CategoryDetail = { ask: string; choices: readonly string[] }

/** A kind of report, as a city defines it. Limits are written like `5wd` (see clock/limit). */
export type Category = {
  code: string
  group: string
  groupName: string
  /** Short, as a neighbour says it. */
  name: string
  fullName: string
  /** What people type to find it. */
  words: readonly string[]
  limit: string
  /** Limit of the first contact. */
  contact: string
  route: Route
  /** Codes of departments, the lead first. */
  departments: readonly string[]
  visibility: Visibility
  /** Whether closing needs a photo. */
  photoOnDone: boolean
  /** What done means, as a neighbour would say it. */
  doneWhen: readonly string[]
  /** What its reporters say when it isn't solved; what the city says of all kinds where it is left out. */
  answerPhrases?: readonly string[]
  /** What is asked of it, one tap each, never needed: what whoever goes there has to know. */
  details?: readonly CategoryDetail[]
  callFirst?: readonly EmergencyNumber[]
  icon?: string
}
