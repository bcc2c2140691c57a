import RBush from 'rbush'
import { refused } from '../../cloud-error.ts'
import { type Document, valuesAt } from '../document.ts'
import { positionsOf, readGeometry } from '../geo/geometry.ts'

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number]

type Entry = { minX: number; minY: number; maxX: number; maxY: number; id: string }

/** A 2dsphere index: the boxes of all geometries of one field, in an R-tree. */
export class GeoIndex {
  readonly field: string
  readonly #tree = new RBush<Entry>()
  readonly #entries = new Map<string, Entry[]>()

  constructor(field: string) {
    this.field = field
  }

  /** Adds a document; one without the field is left out. @throws when the field holds no geometry */
  add(id: string, document: Document): void {
    const entries = this.#entriesOf(id, document)
    this.#entries.set(id, entries)
    for (const entry of entries) this.#tree.insert(entry)
  }

  /** Adds many documents at once. */
  addAll(documents: Iterable<[id: string, document: Document]>): void {
    const all: Entry[] = []
    for (const [id, document] of documents) {
      const entries = this.#entriesOf(id, document)
      this.#entries.set(id, entries)
      all.push(...entries)
    }
    this.#tree.load(all)
  }

  remove(id: string): void {
    for (const entry of this.#entries.get(id) ?? []) this.#tree.remove(entry)
    this.#entries.delete(id)
  }

  /** The ids of documents whose box meets the given one. */
  search([minX, minY, maxX, maxY]: Box): string[] {
    return [...new Set(this.#tree.search({ minX, minY, maxX, maxY }).map((entry) => entry.id))]
  }

  #entriesOf(id: string, document: Document): Entry[] {
    return geometriesAt(document, this.field).map((value) => {
      const geometry = readGeometry(value)
      if (geometry === undefined) throw refused(`Can't extract geo keys: ${this.field}`)
      return { ...boxOf(positionsOf(geometry)), id }
    })
  }
}

/** The values of a field that should be geometries; nothing when the field is missing. */
export function geometriesAt(document: Document, field: string): unknown[] {
  const values = valuesAt(document, field)
  // a bare [longitude, latitude] is one point, not two values
  if (values.length > 1 && values.every((value) => typeof value === 'number')) return [values]
  return values.filter((value) => value !== null)
}

/** The box around positions, as an R-tree wants it. */
export function boxOf(positions: readonly (readonly [number, number])[]): Omit<Entry, 'id'> {
  const xs = positions.map(([x]) => x)
  const ys = positions.map(([, y]) => y)
  return {
    minX: Math.min(...xs),
    minY: Math.min(...ys),
    maxX: Math.max(...xs),
    maxY: Math.max(...ys),
  }
}
