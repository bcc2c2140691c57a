/** A ruling while it is being written, kept on this phone. */
import { newToken } from '../../../services/cloud/token'
import { stored } from '../../../services/device/storage'

/** A ruling that is being written. */
export type RulingDraft = {
  /** Made with it, so that a second try rules once. */
  token: string
  /** The department that is to lead; empty while none is chosen. */
  lead: string
  /** Whether who refused has to come as a helper. */
  helps: boolean
  /** Whether the same holds for this kind from now on. */
  remember: boolean
  words: string
}

const storedAt = (whistleId: string) => stored<RulingDraft>(`ruling:${whistleId}`)

/** What was being written, or nothing yet. */
export const rulingDraft = (whistleId: string): RulingDraft =>
  storedAt(whistleId).read() ?? {
    ...{ token: newToken(), lead: '', words: '' },
    ...{ helps: false, remember: false },
  }

/** Keeps it, from the first choice on. */
export function keepRuling(whistleId: string, draft: RulingDraft): void {
  storedAt(whistleId).write(draft)
}

/** Forgets it once it has arrived. */
export const dropRuling = (whistleId: string): void => storedAt(whistleId).drop()

/** What is still missing, in words; empty when nothing is. */
export function lackOf({ lead, words }: RulingDraft): string {
  const missing = [...(lead ? [] : ['由谁主办']), ...(words.trim() ? [] : ['为什么'])]
  return missing.length > 0 ? `还差：${missing.join('、')}` : ''
}
