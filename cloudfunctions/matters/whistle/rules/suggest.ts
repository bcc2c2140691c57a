import type { Category } from '../../../../miniprogram/contract/category.ts'
import type { RoutingRule } from '../routing-record.ts'

/** Who leads and who helps, by code; no lead where nobody is known for such a case. */
export type Suggested = { lead: string; helpers: string[] }

/** The id of the ruling on a category in an area. */
export const routingId = (area: string, category: string): string => `${area}-${category}`

/**
 * Who is to be called for a category: as the ruling of the smallest area has it, else as the city's
 * data do (city/categories.json): the first department leads.
 */
export function suggested(
  { departments }: Pick<Category, 'departments'>,
  rulings: readonly RoutingRule[],
): Suggested {
  const [ruling] = [...rulings].sort((a, b) => b.area.length - a.area.length)
  const lead = ruling?.lead ?? departments[0] ?? ''
  return { lead, helpers: departments.filter((department) => department !== lead) }
}
