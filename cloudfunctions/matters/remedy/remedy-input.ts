import { limits } from '../../../miniprogram/contract/limits.ts'
import { id, shortText, token, version } from '../../core/procedure/fields.ts'

/** What every action on a remedy is asked with: words are never left out. */
export const actionInput = { remedyId: id, token, words: shortText(limits.words) }

/** The same for a decision, on the version that was seen. */
export const decisionInput = { ...actionInput, version }
