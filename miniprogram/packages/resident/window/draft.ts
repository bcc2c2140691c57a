/** The rating of a window that is being written, kept on this phone. */
import type { RatingLevel, RatingReason } from '../../../contract/rating'
import { newToken } from '../../../services/cloud/token'
import { stored } from '../../../services/device/storage'

/** What is about to be said of a window. */
export type WindowDraft = {
  /** Made with it, so that a second try says nothing twice. */
  token: string
  /** Code of the service item; empty when it is left open. */
  service: string
  /** 0 while none is chosen, or after it was taken back. */
  level: RatingLevel | 0
  reasons: RatingReason[]
  words: string
}

const storedAt = (link: string) => stored<WindowDraft>(`window:${link}`)

/** What was being said by a window's code, or nothing yet. */
export const windowDraft = (link: string): WindowDraft =>
  storedAt(link).read() ?? { token: newToken(), service: '', level: 0, reasons: [], words: '' }

/** Keeps what is being said by a window's code. */
export function keepWindowDraft(link: string, draft: WindowDraft): void {
  storedAt(link).write(draft)
}

/** Forgets what was said once it has arrived. */
export const dropWindowDraft = (link: string): void => storedAt(link).drop()
