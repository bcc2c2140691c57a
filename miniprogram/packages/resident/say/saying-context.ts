/** What a reporter answers to: the question, the decline or the end of a report. */
import { dayWords } from '../../../services/words/date-words'
import type { ReportView } from '../../../services/words/report-view'

/** What is answered: the question, the reasons of a decline, and whether leave is needed. */
export type Context = {
  question:
    | (Pick<ReportView['said'], 'words' | 'voice'> & { photos: string[]; wait: string })
    | null
  declined: ReportView['declined']
  /** Whether it was done again before: then the community decides. */
  again: boolean
}

/** Nothing is known yet. */
export const unknown: Context = { question: null, declined: null, again: false }

/** What a form shows of its report. */
export function contextOf({ question, declined, timeline }: ReportView): Context {
  return {
    question: question && {
      words: question.words,
      voice: question.voice,
      photos: question.photos.map(({ url }) => url),
      wait: `最多等到 ${dayWords(question.until)}`,
    },
    declined,
    again: timeline.some(({ action }) => action === 'reopen'),
  }
}
