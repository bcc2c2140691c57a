/** What the page 办事 lists: what is found, what is done most, and what happens in a life. */
import { find } from '../../../components/form/category-field/find-categories'
import type { CityServices, ItemRow } from '../../../services/cloud/city-services'

/** An item in a list: what it is called, and how soon it is done. */
export type AffairRow = { code: string; name: string; when: string; spot: boolean }

/** A heading with the items below it. */
export type AffairGroup = { name: string; rows: AffairRow[] }

/** An item as a list says it. */
export const affairRow = ({ code, name, kind, promised }: ItemRow): AffairRow => ({
  ...{ code, name, spot: kind === 'spot' },
  when: { spot: '当场办好', promised: promised.words, guided: '帮着转交' }[kind],
})

/** The items that fit what was typed or said, the likeliest first; none where nothing was. */
export const affairsFound = ({ items }: CityServices, typed: string): AffairRow[] =>
  find({ categories: items }, typed).map(affairRow)

/** The items under the departments whose matter they are, in the city's order; those that are asked for most, or all. */
export function affairGroups({ items }: CityServices, all: boolean): AffairGroup[] {
  const shown = items.filter(({ frequent }) => all || frequent)
  return [...new Set(shown.map(({ department }) => department))].map((name) => ({
    name,
    rows: shown.filter(({ department }) => department === name).map(affairRow),
  }))
}

/** The items that something in a life brings with it. */
export const affairsOf = ({ items }: CityServices, codes: readonly string[]): AffairRow[] =>
  codes.flatMap((code) => items.filter((item) => item.code === code)).map(affairRow)
