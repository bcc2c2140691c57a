import { shelf } from './store'
import { newToken } from './tokens'

/** What a handler says of a report: that they got in touch, how it goes, that it is done. */
export type Saying = 'contact' | 'note' | 'finish'

/** What a handler is about to say. Its token is made with it, so a second try says nothing twice. */
export type WorkDraft = {
  token: string
  words: string
  /** Where its photos are kept on this phone. */
  photos: string[]
  /** Which conditions are met, by their place in the report's list; only a closing has some. */
  met: number[]
}

const draftShelf = (saying: Saying, reportId: string) => shelf<WorkDraft>(`${saying}:${reportId}`)

/** What was being said of a report, or nothing yet. */
export const workDraft = (saying: Saying, reportId: string): WorkDraft =>
  draftShelf(saying, reportId).read() ?? { token: newToken(), words: '', photos: [], met: [] }

/** Keeps what is being said, from its first letter on. */
export const keepWorkDraft = (saying: Saying, reportId: string, draft: WorkDraft): void =>
  draftShelf(saying, reportId).write(draft)

/** Forgets what was said once it has arrived. */
export const dropWorkDraft = (saying: Saying, reportId: string): void =>
  draftShelf(saying, reportId).drop()
