import * as v from 'valibot'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { anyText } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { nameless } from '../rules/nameless.ts'

/**
 * A report's words as the board would show them, for its reporter to see before they agree: whole, or
 * nothing where they may lead to somebody.
 */
export const previewOnBoard = procedure({
  who: everyone,
  input: v.strictObject({ words: anyText(limits.words) }),
  async run({ caller: { name = '' }, input: { words } }) {
    return { words: nameless(words, [name]) }
  },
})
