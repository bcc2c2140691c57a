/** Drafts of reports and of answers, kept on this phone. */
import type { Answer } from '../../../contract/answer'
import type { RatingLevel, RatingReason } from '../../../contract/rating'
import { newToken } from '../../../services/cloud/token'
import { stored } from '../../../services/device/storage'
import type { ReportDraft } from '../../../services/outbox/drafts'
import { draftsOf, keepDraft } from '../../../services/outbox/queue'

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

const storedAnswer = (reportId: string) => stored<AnswerDraft>(`answer:${reportId}`)

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

/** What was being said of a report, or nothing yet. */
export const answerDraft = (reportId: string): AnswerDraft =>
  storedAnswer(reportId).read() ?? {
    token: newToken(),
    missing: '',
    level: 0,
    reasons: [],
    words: '',
    anonymous: false,
  }

/** Keeps what is being said of a report. @returns whether the phone had room for it */
export const keepAnswerDraft = (reportId: string, draft: AnswerDraft): boolean =>
  storedAnswer(reportId).write(draft)

/** Forgets what was said once it has arrived. */
export const dropAnswerDraft = (reportId: string): void => storedAnswer(reportId).drop()
