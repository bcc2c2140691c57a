/** Suggests kinds of report by the words in which somebody tells what happened. */
import { plainWords } from '../../../contract/plain-words'

/** A kind, as far as it is looked for: its names, and what people call it, the commonest first. */
export type Named = { name: string; fullName: string; words: readonly string[] }

/** So few that they are looked at, and of their words those that say most. */
const suggestedSize = 2
const tellingWords = 5

/**
 * The one or two kinds that what was said is likely about, the likeliest first; none where none of their
 * words are in it. The second only where it is at least half as likely.
 */
export function suggested<T extends Named>(categories: readonly T[], said: string): T[] {
  const plain = plainWords(said)
  const likely = ranked(categories, (category) => covered(wordsOf(category), plain))
  const best = likely[0]?.points ?? 0
  return likely
    .filter(({ points }) => points >= best / 2)
    .slice(0, suggestedSize)
    .map(({ one }) => one)
}

/** What a kind is called, in plain letters, the most telling first. */
export const wordsOf = ({ name, fullName, words }: Named): string[] =>
  [name, fullName, ...words].map(plainWords)

/** How many letters of what was said are in one of the words; twice those of the words that say most. */
export function covered(words: readonly string[], said: string): number {
  const points = new Array<number>(said.length).fill(0)
  for (const [n, word] of words.entries()) {
    const weight = n < tellingWords ? 2 : 1
    for (const from of placesOf(word, said)) {
      for (let at = from; at < from + word.length; at += 1) {
        points[at] = Math.max(points[at] ?? 0, weight)
      }
    }
  }
  return points.reduce((sum, one) => sum + one, 0) + firstOf(words, said)
}

/** Less than a letter, and the more the earlier the first word that was said: it decides between equals. */
function firstOf(words: readonly string[], said: string): number {
  const first = words.findIndex((word) => word !== '' && said.includes(word))
  return first < 0 ? 0 : nearness(first)
}

/** By how much a word counts for being among the first; less than one. */
export const nearness = (place: number): number => 1 / (place + 2)

function placesOf(word: string, said: string): number[] {
  if (word === '') return []
  return [...said].flatMap((_, at) => (said.startsWith(word, at) ? [at] : []))
}

/** Those that have points, the best first and in their own order where they have as many. */
export const ranked = <T>(
  all: readonly T[],
  points: (one: T) => number,
): { one: T; points: number }[] =>
  all
    .map((one) => ({ one, points: points(one) }))
    .filter((each) => each.points > 0)
    .sort((a, b) => b.points - a.points)
