import type { Category } from '../../../../miniprogram/contract/category.ts'

/** The category with that code; nothing for one that the city does not know (any more). */
export function categoryOf(categories: readonly Category[], code: string): Category | undefined {
  return categories.find((category) => category.code === code)
}

/**
 * The category of a stored report. One that the city has dropped since counts as its last, 其他.
 * @throws Error when the city has no categories at all.
 */
export function storedCategory(categories: readonly Category[], code: string): Category {
  const category = categoryOf(categories, code) ?? categories.at(-1)
  if (!category) throw new Error('the city has no categories')
  return category
}
