import type { Category } from '../../../miniprogram/contract/category.ts'
import { fits, plainWords } from '../../../miniprogram/contract/plain-words.ts'

/** What somebody looks for: as they typed it, in plain letters, and the kinds (category codes) that it may mean. */
export type Sought = { typed: string; words: string; kinds: ReadonlySet<string> }

/** What is looked for, by what somebody typed; nothing where that is all blanks and punctuation. */
export function readSought(typed: string, categories: readonly Category[]): Sought | undefined {
  const words = plainWords(typed)
  if (!words) return undefined
  const meant = categories.filter(({ name, fullName, words: called }) =>
    [name, fullName, ...called].some((word) => fits(plainWords(word), words)),
  )
  return { typed, words, kinds: new Set(meant.map(({ code }) => code)) }
}

/** Whether something of a kind (a category code), found by what it says, is what is looked for. */
export const isSought = (
  { words, kinds }: Sought,
  category: string,
  says: readonly (string | undefined)[],
): boolean => kinds.has(category) || says.some((said = '') => plainWords(said).includes(words))
