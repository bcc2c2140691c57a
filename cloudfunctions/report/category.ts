import type { Category } from '../../miniprogram/contract/category.ts'
import type { City } from '../procedure/city.ts'

/** The city's category by its code; nothing for one that the city does not know (any more). */
export function categoryOf(city: City, code: string): Category | undefined {
  return city.categories.find((category) => category.code === code)
}

/** The category of a stored report, which keeps its place even after the city dropped the kind. */
export function storedCategory(city: City, code: string): Category {
  const category = categoryOf(city, code) ?? city.categories.at(-1)
  if (!category) throw new Error('the city has no categories')
  return category
}
