import type { Category } from '../../../miniprogram/contract/category.ts'
import { fits, plainWords } from '../../../miniprogram/contract/plain-words.ts'

/** What is looked for, by what somebody typed; nothing where that is all blanks and punctuation. */
export function readSought(typed: string, categories: readonly Category[]) {
  const words = plainWords(typed)
  if (!words) return undefined
  const meant = categories.filter(({ name, fullName, words: called }) =>
    [name, fullName, ...called].some((word) => fits(plainWords(word), words)),
  )
  return { typed, words, kinds: new Set(meant.map(({ code }) => code)) }
}
