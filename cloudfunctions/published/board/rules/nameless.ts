import { foldWords } from './fold-words.ts'
import { mayLeadToSomebody } from './telltales.ts'

/**
 * Words for the board, or nothing when they may lead to somebody. `names` are those of the people who
 * have to do with it.
 */
export function nameless(words: string, names: readonly string[]): string {
  const text = foldWords(words)
  const named = names
    .map((name) => foldWords(name).named)
    .some((name) => name.length > 1 && text.named.includes(name))
  return named || mayLeadToSomebody(text) ? '' : words
}
