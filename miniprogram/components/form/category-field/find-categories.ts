/** Finds categories by what people type. */
import type { Procedures } from '../../../../typings/procedures'
import { fits, plainWords } from '../../../contract/plain-words'

type Categories = Procedures['report.categories']['result']
type Category = Categories['categories'][number]

/** A kind, as far as it is looked for. */
type Named = { name: string; fullName: string; words: readonly string[] }

/** Cells of the grid beside 更多, and the most that a search shows. */
const gridSize = 7
const foundSize = 12

/** The kinds shown first: the city's common ones, the chosen one always among them. */
export function shownFirst({ common, categories }: Categories, chosen: string): Category[] {
  const known = new Map(categories.map((category) => [category.code, category]))
  const first = common.slice(0, gridSize)
  const codes = !chosen || first.includes(chosen) ? first : [chosen, ...first].slice(0, gridSize)
  return codes.flatMap((code) => known.get(code) ?? [])
}

/** What words have in common without being about the same. */
const common = new Set('不了没有太的人坏大小在上下家被要老个是一我这边')

/**
 * The kinds that fit what was typed, by their names or by what people call them, those that are called
 * just so first. Where none does, those whose words share the most with it, so that there is a choice.
 */
export function find<T extends Named>(
  { categories }: { categories: readonly T[] },
  typed: string,
): T[] {
  const wanted = plainWords(typed)
  if (!wanted) return []
  const known = categories.map((category) => ({ category, words: wordsOf(category) }))
  const fitting = ranked(known, ({ words }) =>
    Math.max(...words.map((word) => likeness(word, wanted))),
  )
  const found = fitting.length > 0 ? fitting : ranked(known, ({ words }) => shared(words, wanted))
  return found.slice(0, foundSize).map(({ category }) => category)
}

const wordsOf = ({ name, fullName, words }: Named): string[] =>
  [name, fullName, ...words].map(plainWords)

/** How well a word fits what was typed: just so, in part, or not at all. */
const likeness = (word: string, wanted: string): number =>
  word === wanted ? 2 : Number(fits(word, wanted))

/** The longest piece that is in one of the words, too; one letter only where it says something. */
function shared(words: readonly string[], wanted: string): number {
  const pieces = [...wanted].flatMap((_, from) =>
    [...wanted].slice(from).map((_, n) => wanted.slice(from, from + n + 1)),
  )
  const alike = pieces.filter(
    (piece) => !common.has(piece) && words.some((word) => word.includes(piece)),
  )
  return Math.max(0, ...alike.map(({ length }) => length))
}

/** Those that score, the best first and in their own order where they score alike. */
const ranked = <T>(all: readonly T[], score: (one: T) => number): T[] =>
  all
    .map((one) => ({ one, points: score(one) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ one }) => one)

/** All kinds under their groups' names, in the city's order. */
export function grouped({ categories }: Categories): { group: string; categories: Category[] }[] {
  const groups = [...new Set(categories.map(({ group }) => group))]
  return groups.map((group) => ({
    group,
    categories: categories.filter((category) => category.group === group),
  }))
}
