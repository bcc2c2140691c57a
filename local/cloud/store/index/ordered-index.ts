import type { CloudError } from '../../cloud-error.ts'
import { type Document, valuesAt } from '../document.ts'
import type { DocumentMap } from '../document-map.ts'
import { duplicateKey } from '../duplicate-key.ts'
import { compareValues } from '../order.ts'
import type { IndexSpec } from '../schema.ts'
import { type Bounds, bisect, sideOfRange } from './bounds.ts'

type Entry = { values: readonly unknown[]; id: string }

/**
 * An index that keeps its entries sorted: equality, prefixes and ranges are found by bisection. It
 * is built when it is first needed, out of the documents as they are then.
 */
export class OrderedIndex {
  readonly spec: IndexSpec
  readonly fields: readonly string[]
  /** 1 or -1 for each field. */
  readonly directions: readonly number[]
  readonly #documents: DocumentMap
  readonly #arrays = new Set<string>()
  #entries: Entry[] | undefined

  constructor(spec: IndexSpec, documents: DocumentMap) {
    this.spec = spec
    this.fields = Object.keys(spec.keys)
    this.directions = Object.values(spec.keys).map(Number)
    this.#documents = documents
  }

  /** Whether some document holds an array in a field: such a document has several entries. */
  hasArrays(field: string): boolean {
    this.#built()
    return this.#arrays.has(field)
  }

  /** Adds a document; @throws DATABASE_DUPLICATE_WRITE when a unique index has its values already. */
  add(id: string, document: Document): void {
    if (this.#entries === undefined && !this.spec.unique) return
    const entries = this.#entriesOf(id, document)
    if (this.spec.unique) for (const entry of entries) this.#refuseDuplicate(entry)
    const all = this.#built()
    for (const entry of entries) all.splice(this.#position(all, entry), 0, entry)
  }

  remove(id: string, document: Document): void {
    if (this.#entries === undefined && !this.spec.unique) return
    const all = this.#built()
    for (const entry of this.#entriesOf(id, document)) {
      const position = this.#position(all, entry)
      if (all[position]?.id === id) all.splice(position, 1)
    }
  }

  /** Forgets all entries: the documents were changed in bulk. */
  reset(): void {
    this.#entries = undefined
  }

  /** @throws DATABASE_DUPLICATE_WRITE when a unique index finds two documents alike */
  verify(): void {
    if (this.spec.unique) this.#built()
  }

  /** How many entries lie within the bounds. */
  count(bounds: Bounds): number {
    const [start, end] = this.#span(bounds)
    return end - start
  }

  /** The ids within the bounds, in the order of the index or backwards; read before the next change. */
  *ids(bounds: Bounds, backwards = false): Generator<string> {
    const all = this.#built()
    const [start, end] = this.#span(bounds)
    for (let i = 0; i < end - start; i++) {
      const entry = all[backwards ? end - 1 - i : start + i]
      if (entry) yield entry.id
    }
  }

  #built(): Entry[] {
    if (this.#entries) return this.#entries
    const entries: Entry[] = []
    for (const [id, document] of this.#documents.entries()) {
      for (const entry of this.#entriesOf(id, document)) entries.push(entry)
    }
    entries.sort((a, b) => this.#compare(a, b))
    if (this.spec.unique) this.#refuseNeighboursAlike(entries)
    this.#entries = entries
    return entries
  }

  #refuseNeighboursAlike(entries: readonly Entry[]): void {
    entries.forEach((entry, i) => {
      const next = entries[i + 1]
      if (next && next.id !== entry.id && this.#compareValues(entry, next) === 0) {
        throw this.#duplicate(entry)
      }
    })
  }

  #entriesOf(id: string, document: Document): Entry[] {
    const columns = this.fields.map((field) => distinct(valuesAt(document, field)))
    if (this.spec.sparse && columns.every((values) => values.every((value) => value === null))) {
      return []
    }
    if (columns.every((values) => values.length === 1)) {
      return [{ values: columns.map(([value]) => value), id }]
    }
    let rows: unknown[][] = [[]]
    for (const [i, values] of columns.entries()) {
      if (values.length > 1) this.#arrays.add(this.fields[i] ?? '')
      rows = rows.flatMap((row) => values.map((value) => [...row, value]))
    }
    return rows.map((values) => ({ values, id }))
  }

  #compareValues(a: Entry, b: Entry): number {
    for (let i = 0; i < this.directions.length; i++) {
      const difference = compareValues(a.values[i], b.values[i])
      if (difference !== 0) return difference * (this.directions[i] ?? 1)
    }
    return 0
  }

  #compare(a: Entry, b: Entry): number {
    return this.#compareValues(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  }

  #position(entries: readonly Entry[], entry: Entry): number {
    return bisect(entries, (other) => this.#compare(other, entry) < 0)
  }

  #span(bounds: Bounds): [start: number, end: number] {
    const entries = this.#built()
    const start = bisect(entries, (entry) => this.#side(entry, bounds) < 0)
    return [start, bisect(entries, (entry) => this.#side(entry, bounds) <= 0)]
  }

  // before (-1), within (0) or behind (1) the bounds
  #side(entry: Entry, { prefix, ...range }: Bounds): number {
    for (let i = 0; i < prefix.length; i++) {
      const difference = compareValues(entry.values[i], prefix[i])
      if (difference !== 0) return difference * (this.directions[i] ?? 1)
    }
    const side = sideOfRange(entry.values[prefix.length], range)
    return side * (this.directions[prefix.length] ?? 1)
  }

  #refuseDuplicate(entry: Entry): void {
    for (const id of this.ids({ prefix: entry.values })) {
      if (id !== entry.id) throw this.#duplicate(entry)
    }
  }

  #duplicate(entry: Entry): CloudError {
    const key = Object.fromEntries(this.fields.map((field, i) => [field, entry.values[i]]))
    return duplicateKey(this.spec.name, key)
  }
}

function distinct(values: readonly unknown[]): readonly unknown[] {
  if (values.length === 1) return values
  return values.filter(
    (value, i) => values.findIndex((other) => compareValues(other, value) === 0) === i,
  )
}
