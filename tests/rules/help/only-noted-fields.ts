import type { Collection } from '../../../cloudfunctions/core/cloud/collection.ts'

/** Stores nothing that nobody answers for: each field has its note in the record. @throws Error */
export function onlyNoted<T extends { _id: string }>(
  { name, fields }: Pick<Collection<T>, 'name' | 'fields'>,
  written: object,
): void {
  const unknown = Object.keys(written).filter((field) => !(field in fields))
  if (unknown.length > 0) throw new Error(`nobody answers for ${name}: ${unknown.join(', ')}`)
}
