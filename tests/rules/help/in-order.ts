import type { FindOptions } from '../../../cloudfunctions/core/cloud/database.ts'

/**
 * Documents as a database in memory gives them: in that order and behind that place. Each looks up in
 * its own way what a document holds at a path.
 */
export function inOrder<T>(
  found: T[],
  { order = {}, after }: Omit<FindOptions, 'limit'>,
  at: (document: T, path: string) => unknown,
): T[] {
  const by = Object.entries(order)
  const place = after && [after.at, after.id]
  const compare = (its: (path: string, n: number) => unknown, other: T): number => {
    for (const [n, [path, way]] of by.entries()) {
      const [one, two] = [its(path, n), at(other, path)] as [string, string]
      if (one !== two) return (one < two ? -1 : 1) * (way === 'up' ? 1 : -1)
    }
    return 0
  }
  const left = place ? found.filter((one) => compare((_, n) => place[n], one) < 0) : found
  return left.sort((a, b) => compare((path) => at(a, path), b))
}
