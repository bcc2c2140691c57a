/** The drafts that may wait on this phone until they can be sent, by kind. */
import type { Inside } from '../../contract/inside'
import type { ReportSource } from '../../contract/source'
import type { Category } from '../cloud/categories'
import type { Pin } from '../device/pin'
import type { Recording } from '../media/recorder'

/** What every form keeps. Its token is made with it, so sending it twice has one effect. */
export type Draft = {
  token: string
  words: string
  /** Where its photos are kept on this phone. */
  photos: string[]
  voice: Recording | null
}

/** A place as it was chosen: a building and, where it was said, where inside; or a pin in GCJ-02; `words` are what the screen says. */
export type ChosenPlace = ({ words: string; building: string } & Inside) | Pin

/** A chosen building with where inside it was said to be, whatever was said before. */
export const within = (
  { words, building }: ChosenPlace & { building: string },
  inside: Inside,
): ChosenPlace => ({ words, building, ...inside })

/** What was tapped of what a category asks, by what it asks. */
export type ChosenDetails = Readonly<Record<string, string>>

/** A report that is being written. */
export type ReportDraft = Draft & {
  place?: ChosenPlace
  category?: Pick<Category, 'code' | 'name' | 'callFirst' | 'mayPublish' | 'details'>
  details?: ChosenDetails
  /** Whether it may be shown on the board once it is done. */
  publish?: boolean
}

/** Where staff came upon something: a place as anybody chooses it, or, on patrol, just their grid. */
export type StaffPlace = ChosenPlace | { words: string; grid: string }

/** A report that staff make: of what they came upon, or for somebody who called or was visited. */
export type StaffReport = Draft & {
  source: Exclude<ReportSource, 'resident'>
  place?: StaffPlace
  category?: Pick<Category, 'code' | 'name' | 'callFirst' | 'details'>
  details?: ChosenDetails
  /** Whether it was done at once, as the category's conditions say. */
  onTheSpot: boolean
  /** Whose report it is, as far as they want to say. */
  name: string
  phone: string
}

/** The report that something is said of, as it was last seen. */
export type SeenReport = { id: string; title: string; version: number }

/** What is about to be said of a report. */
export type SayingDraft = Draft & { report: SeenReport }

/** What a handler is about to say of a report. */
export type WorkDraft = SayingDraft & {
  /** Which conditions are met, by their place in the report's list; only a closing has some. */
  met: number[]
}

/** What a handler says of a report: that they got in touch, how it goes, that it is done. */
export type HandlerSaying = 'contact' | 'note' | 'finish'

/** A reporter's words about their report: a reply, something added, an objection, a reopening. */
export type ReporterSaying = 'reply' | 'add' | 'object' | 'reopen'

/** All that may wait on this phone until it can be sent, by its kind. */
export type Drafts = { submit: ReportDraft; staffReport: StaffReport } & Record<
  HandlerSaying,
  WorkDraft
> &
  Record<ReporterSaying, SayingDraft>

export type DraftKind = keyof Drafts
