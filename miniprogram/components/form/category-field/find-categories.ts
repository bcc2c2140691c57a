/** Finds categories by what people type. */
import type { Procedures } from '../../../../typings/procedures'
import { plainWords } from '../../../contract/plain-words'
import { covered, type Named, nearness, ranked, wordsOf } from './suggest-categories'

type Categories = Procedures['report.categories']['result']
type Category = Categories['categories'][number]

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
 * just so first, and of them whom it is the commonest word for. Where none does, those whose words share
 * the most with it, so that there is a choice.
 */
export function find<T extends Named>(
  { categories }: { categories: readonly T[] },
  typed: string,
): T[] {
  const wanted = plainWords(typed)
  if (!wanted) return []
  const fitting = ranked(categories, (category) => likeness(wordsOf(category), wanted))
  const found =
    fitting.length > 0
      ? fitting
      : ranked(categories, (category) => shared(wordsOf(category), wanted))
  return found.slice(0, foundSize).map(({ one }) => one)
}

/** How well words fit what was typed: one just so, one that has it as a part, or parts of it. */
function likeness(words: readonly string[], wanted: string): number {
  const whole = words.map((word, place) => {
    if (word === wanted) return 2 + nearness(place)
    return word.includes(wanted) ? 1 + nearness(place) : 0
  })
  return Math.max(...whole, covered(words, wanted) / (2 * wanted.length + 1))
}

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

/** All kinds under their groups' names, in the city's order. */
export function grouped({ categories }: Categories): { group: string; categories: Category[] }[] {
  const groups = [...new Set(categories.map(({ group }) => group))]
  return groups.map((group) => ({
    group,
    categories: categories.filter((category) => category.group === group),
  }))
}
