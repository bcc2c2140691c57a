/** The rating of a window that is being written, kept on this phone. */
import type { RatingLevel, RatingReason } from '../../../contract/rating'
import { formDrafts, type Tokened } from '../../../services/page/form-draft'

/** What is about to be said of a window. */
export type WindowDraft = Tokened<{
  /** Code of the service item; empty when it is left open. */
  service: string
  /** 0 while none is chosen, or after it was taken back. */
  level: RatingLevel | 0
  reasons: RatingReason[]
  words: string
}>

/** What is being said of windows, each by its code's link. */
export const windowDrafts = formDrafts<Omit<WindowDraft, 'token'>>('window', {
  ...{ service: '', level: 0, reasons: [], words: '' },
})
