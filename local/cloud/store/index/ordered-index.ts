import { CloudError } from '../../cloud-error.ts'
import { encode } from '../../ejson.ts'
import { type Document, valuesAt } from '../document.ts'
import { compareValues, typeRank } from '../order.ts'
import type { IndexSpec } from '../schema.ts'

/** One end of a range. */
export type End = { value: unknown; inclusive: boolean }

/** What to look up: equal values for the leading fields, then perhaps a range on the next. */
export type Bounds = { prefix: readonly unknown[]; low?: End; high?: End }

type Entry = { values: readonly unknown[]; id: string }

/** An index that keeps its entries sorted: equality, prefixes and ranges are found by bisection. */
export class OrderedIndex {
  readonly spec: IndexSpec
  readonly fields: readonly string[]
  readonly #directions: readonly number[]
  /** The fields in which some document holds an array: such a document has several entries. */
  readonly arrays = new Set<string>()
  #entries: Entry[] = []

  constructor(spec: IndexSpec) {
    this.spec = spec
    this.fields = Object.keys(spec.keys)
    this.#directions = Object.values(spec.keys).map(Number)
  }

  /** 1 or -1 for each field. */
  get directions(): readonly number[] {
    return this.#directions
  }

  /** Adds a document; @throws DATABASE_DUPLICATE_WRITE when a unique index has its values already. */
  add(id: string, document: Document): void {
    const entries = this.#entriesOf(id, document)
    if (this.spec.unique) for (const entry of entries) this.#refuseDuplicate(entry)
    for (const entry of entries) this.#entries.splice(this.#position(entry), 0, entry)
  }

  /** Adds many documents at once. */
  addAll(documents: Iterable<[id: string, document: Document]>): void {
    for (const [id, document] of documents) this.#entries.push(...this.#entriesOf(id, document))
    this.#entries.sort((a, b) => this.#compare(a, b))
    if (!this.spec.unique) return
    this.#entries.forEach((entry, i) => {
      const next = this.#entries[i + 1]
      if (next && next.id !== entry.id && this.#compareValues(entry, next) === 0) {
        throw this.#duplicate(entry)
      }
    })
  }

  remove(id: string, document: Document): void {
    for (const entry of this.#entriesOf(id, document)) {
      const position = this.#position(entry)
      if (this.#entries[position]?.id === id) this.#entries.splice(position, 1)
    }
  }

  /** How many entries lie within the bounds. */
  count(bounds: Bounds): number {
    const [start, end] = this.#span(bounds)
    return end - start
  }

  /** The ids within the bounds, in the order of the index or backwards; read before the next change. */
  *ids(bounds: Bounds, backwards = false): Generator<string> {
    const [start, end] = this.#span(bounds)
    for (let i = 0; i < end - start; i++) {
      const entry = this.#entries[backwards ? end - 1 - i : start + i]
      if (entry) yield entry.id
    }
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
      if (values.length > 1) this.arrays.add(this.fields[i] ?? '')
      rows = rows.flatMap((row) => values.map((value) => [...row, value]))
    }
    return rows.map((values) => ({ values, id }))
  }

  #compareValues(a: Entry, b: Entry): number {
    for (let i = 0; i < this.#directions.length; i++) {
      const difference = compareValues(a.values[i], b.values[i])
      if (difference !== 0) return difference * (this.#directions[i] ?? 1)
    }
    return 0
  }

  #compare(a: Entry, b: Entry): number {
    return this.#compareValues(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  }

  #position(entry: Entry): number {
    return bisect(this.#entries, (other) => this.#compare(other, entry) < 0)
  }

  #span(bounds: Bounds): [start: number, end: number] {
    const start = bisect(this.#entries, (entry) => this.#side(entry, bounds) < 0)
    return [start, bisect(this.#entries, (entry) => this.#side(entry, bounds) <= 0)]
  }

  // before (-1), within (0) or behind (1) the bounds
  #side(entry: Entry, { prefix, low, high }: Bounds): number {
    for (let i = 0; i < prefix.length; i++) {
      const difference = compareValues(entry.values[i], prefix[i])
      if (difference !== 0) return difference * (this.#directions[i] ?? 1)
    }
    const side = sideOfRange(entry.values[prefix.length], low, high)
    return side * (this.#directions[prefix.length] ?? 1)
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

/** The refusal of a second document with the values of a unique index. */
export function duplicateKey(index: string, key: Record<string, unknown>): CloudError {
  const message = `E11000 duplicate key error index: ${index} dup key: ${encode(key)}`
  return new CloudError('DATABASE_DUPLICATE_WRITE', message)
}

// a range holds values of one type only, as MongoDB compares them
function sideOfRange(value: unknown, low: End | undefined, high: End | undefined): number {
  const end = low ?? high
  if (end === undefined) return 0
  const rank = typeRank(value) - typeRank(end.value)
  if (rank !== 0) return rank
  if (low !== undefined && compareValues(value, low.value) < (low.inclusive ? 0 : 1)) return -1
  if (high !== undefined && compareValues(value, high.value) > (high.inclusive ? 0 : -1)) return 1
  return 0
}

function distinct(values: readonly unknown[]): readonly unknown[] {
  if (values.length === 1) return values
  return values.filter(
    (value, i) => values.findIndex((other) => compareValues(other, value) === 0) === i,
  )
}

// the first position whose item is not `before`
function bisect<T>(items: readonly T[], before: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && before(item)) low = middle + 1
    else high = middle
  }
  return low
}
