/** A ruling while it is being written, kept on this phone. */
import { formDrafts, type Tokened } from '../../../services/page/form-draft'

/** A ruling that is being written. */
export type RulingDraft = Tokened<{
  /** The department that is to lead; empty while none is chosen. */
  lead: string
  /** Whether who refused has to come as a helper. */
  helps: boolean
  /** Whether the same holds for this kind from now on. */
  remember: boolean
  words: string
}>

/** Rulings, each by its whistle. */
export const rulings = formDrafts<Omit<RulingDraft, 'token'>>('ruling', {
  ...{ lead: '', words: '' },
  ...{ helps: false, remember: false },
})

/** What is still missing, in words; empty when nothing is. */
export function lackOf({ lead, words }: RulingDraft): string {
  const missing = [...(lead ? [] : ['由谁主办']), ...(words.trim() ? [] : ['为什么'])]
  return missing.length > 0 ? `还差：${missing.join('、')}` : ''
}
