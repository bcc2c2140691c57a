import type { Condition, Where } from '../../cloudfunctions/core/cloud/query.ts'

/** The documents of a collection for which all conditions hold. */
export function matching<T extends { _id: string }>(
  own: ReadonlyMap<string, T>,
  where: Where,
): T[] {
  const { _id } = where
  const few =
    typeof _id === 'string' ? [own.get(_id)].flatMap((one) => one ?? []) : [...own.values()]
  const conditions = Object.entries(where)
  return few.filter((document) =>
    conditions.every(([field, wanted]) => holds(at(document, field), wanted)),
  )
}

/** The values that a path reaches, through lists as MongoDB does. */
export function at(document: object, path: string): unknown[] {
  // Most paths are a field: a shortcut, since this is asked some hundred million times.
  if (Object.hasOwn(document, path)) {
    const value: unknown = Reflect.get(document, path)
    return Array.isArray(value) ? [...value, value] : [value]
  }
  let reached: unknown[] = [document]
  for (const step of path.split('.')) {
    reached = reached
      .flatMap((value) => (Array.isArray(value) ? value : [value]))
      .flatMap((value) =>
        typeof value === 'object' && value !== null && step in value
          ? [(value as Record<string, unknown>)[step]]
          : [],
      )
  }
  return reached.flatMap((value) => (Array.isArray(value) ? [...value, value] : [value]))
}

function holds(values: unknown[], wanted: Condition): boolean {
  if (typeof wanted !== 'object') return values.includes(wanted)
  if ('oneOf' in wanted) return wanted.oneOf.some((one) => values.includes(one))
  if ('missing' in wanted) return values.every((value) => value === undefined)
  if ('not' in wanted) return !values.includes(wanted.not)
  if ('holds' in wanted) return values.some((value) => String(value).includes(wanted.holds))
  return values.some(
    (value) =>
      typeof value === typeof wanted.from &&
      (value as string) >= (wanted.from as string) &&
      (value as string) < (wanted.below as string),
  )
}
