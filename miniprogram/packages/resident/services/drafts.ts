/** Drafts of reports and of answers, kept on this phone. */
import type { Answer } from '../../../contract/answer'
import type { RatingLevel, RatingReason } from '../../../contract/rating'
import { newToken } from '../../../services/cloud/token'
import type { Recording } from '../../../services/media/recorder'
import type { ReportDraft } from '../../../services/outbox/drafts'
import { draftsOf, keepDraft } from '../../../services/outbox/queue'
import { formDrafts, type Tokened } from '../../../services/page/form-draft'

/** What a resident is about to say of a finished report. */
export type AnswerDraft = Tokened<{
  answer?: Answer
  /** What is missing: in words, where its photos are kept, by voice. */
  missing: string
  photos: string[]
  voice: Recording | null
  /** 0 while none is chosen, or after it was taken back. */
  level: RatingLevel | 0
  reasons: RatingReason[]
  words: string
  anonymous: boolean
}>

/** A report that nothing was written in yet. */
export const newReportDraft = (): ReportDraft => ({
  token: newToken(),
  words: '',
  photos: [],
  voice: null,
})

/** Reports that were begun and not sent, the last written first. */
export const reportDrafts = (): ReportDraft[] => draftsOf('submit')

/** Keeps a report being written, from its first letter on; called at every letter. */
export const keepReportDraft = (draft: ReportDraft): void => keepDraft('submit', draft)

const nothingSaid: Omit<AnswerDraft, 'token'> = {
  ...{ missing: '', photos: [], voice: null, level: 0, reasons: [], words: '', anonymous: false },
}

/** Answers to reports, each by its report. */
export const answers = formDrafts('answer', nothingSaid)

/** The draft of the second rating, apart from the first. */
export const secondAnswers = formDrafts('again', nothingSaid)
