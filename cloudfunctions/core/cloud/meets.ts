import type { Condition, Where } from './query.ts'

/** Whether a document that is here meets conditions as the database understands them: of a list, one item must. */
export const meets = (document: object, where: Where): boolean =>
  Object.entries(where).every(([field, condition]) => holds(valueAt(document, field), condition))

const valueAt = (document: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => Object(value)[key], document)

function holds(value: unknown, condition: Condition): boolean {
  if (typeof condition === 'object' && 'not' in condition) return !isOrHas(value, condition.not)
  return Array.isArray(value) ? value.some((item) => isSo(item, condition)) : isSo(value, condition)
}

const isOrHas = (value: unknown, other: unknown): boolean =>
  Array.isArray(value) ? value.includes(other) : value === other

function isSo(value: unknown, condition: Exclude<Condition, { not: unknown }>): boolean {
  if (typeof condition !== 'object') return value === condition
  if ('oneOf' in condition) return condition.oneOf.some((one) => one === value)
  if ('missing' in condition) return value === undefined
  if ('holds' in condition) return String(value).includes(condition.holds)
  return (
    typeof value === typeof condition.from &&
    (value as typeof condition.from) >= condition.from &&
    (value as typeof condition.from) < condition.below
  )
}
