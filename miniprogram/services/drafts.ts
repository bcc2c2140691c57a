import type { Answer } from '../contract/answer'
import type { RatingLevel, RatingReason } from '../contract/rating'
import type { Category } from './categories'
import { shelf } from './store'
import { newToken } from './tokens'

/** A place as it was chosen: a building, or a pin in GCJ-02; `words` are what the screen says. */
export type ChosenPlace = { words: string } & (
  | { building: string }
  | { latitude: number; longitude: number }
)

/** A report that is being written. Its token is made with it, so sending it twice makes one report. */
export type ReportDraft = {
  token: string
  place?: ChosenPlace
  category?: Pick<Category, 'code' | 'name' | 'callFirst'>
  words: string
  /** Where its photos are kept on this phone. */
  photos: string[]
}

/** What a resident is about to say of a finished report. */
export type AnswerDraft = {
  /** Made with it, so that a second try says nothing twice. */
  token: string
  answer?: Answer
  /** What is missing. */
  missing: string
  /** 0 while none is chosen, or after it was taken back. */
  level: RatingLevel | 0
  reasons: RatingReason[]
  words: string
  anonymous: boolean
}

const drafts = shelf<ReportDraft[]>('drafts')
const answerShelf = (reportId: string) => shelf<AnswerDraft>(`answer:${reportId}`)

/** A report that nothing was written in yet. */
export const newReportDraft = (): ReportDraft => ({ token: newToken(), words: '', photos: [] })

/** Reports that were begun and not sent, the newest first. */
export const reportDrafts = (): ReportDraft[] => drafts.read() ?? []

/** Keeps a report being written, from its first letter on; called at every letter. */
export function keepReportDraft(draft: ReportDraft): void {
  drafts.write([draft, ...othersThan(draft.token)])
}

/** Forgets a draft; its photos belong to whoever took it over. */
export function dropReportDraft(token: string): void {
  drafts.write(othersThan(token))
}

/** What was being said of a report, or nothing yet. */
export const answerDraft = (reportId: string): AnswerDraft =>
  answerShelf(reportId).read() ?? {
    token: newToken(),
    missing: '',
    level: 0,
    reasons: [],
    words: '',
    anonymous: false,
  }

/** Keeps what is being said of a report. */
export const keepAnswerDraft = (reportId: string, draft: AnswerDraft): void =>
  answerShelf(reportId).write(draft)

/** Forgets what was said once it has arrived. */
export const dropAnswerDraft = (reportId: string): void => answerShelf(reportId).drop()

const othersThan = (token: string): ReportDraft[] =>
  reportDrafts().filter((draft) => draft.token !== token)
