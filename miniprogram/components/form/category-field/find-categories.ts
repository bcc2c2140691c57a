/** Finds categories by what people type. */
import type { Categories, Category } from '../../../services/cloud/categories'

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

/** The kinds that fit what was typed, by their names or by what people call them. */
export function find({ categories }: Categories, typed: string): Category[] {
  const wanted = typed.trim()
  if (!wanted) return []
  return categories
    .filter(({ name, fullName, words }) =>
      [name, fullName, ...words].some((word) => word.includes(wanted) || wanted.includes(word)),
    )
    .slice(0, foundSize)
}

/** All kinds under their groups' names, in the city's order. */
export function grouped({ categories }: Categories): { group: string; categories: Category[] }[] {
  const groups = [...new Set(categories.map(({ group }) => group))]
  return groups.map((group) => ({
    group,
    categories: categories.filter((category) => category.group === group),
  }))
}
