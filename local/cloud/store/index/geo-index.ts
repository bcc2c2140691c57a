import RBush from 'rbush'
import { refused } from '../../cloud-error.ts'
import { type Document, valuesAt } from '../document.ts'
import type { DocumentMap } from '../document-map.ts'
import { boxAround, metresBetween } from '../geo/distance.ts'
import { type Position, positionsOf, readGeometry } from '../geo/geometry.ts'

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number]

type Entry = { minX: number; minY: number; maxX: number; maxY: number; id: string }
/** A document, and the metres to it at least. */
export type Neighbour = { id: string; atLeast: number }

const wholeEarth: Box = [-180, -90, 180, 90]
/** On a sphere the nearest point of a box is not quite where it would be on a plane. */
const margin = 0.99

type Tree = { boxes: RBush<Entry>; byId: Map<string, Entry[]> }

/**
 * A 2dsphere index: the boxes of all geometries of one field, in an R-tree. It is built when it is
 * first needed, out of the documents as they are then.
 */
export class GeoIndex {
  readonly field: string
  readonly #documents: DocumentMap
  #tree: Tree | undefined

  constructor(field: string, documents: DocumentMap) {
    this.field = field
    this.#documents = documents
  }

  /** Adds a document; one without the field is left out. @throws when the field holds no geometry */
  add(id: string, document: Document): void {
    const { boxes, byId } = this.#built()
    const entries = this.#entriesOf(id, document)
    byId.set(id, entries)
    for (const entry of entries) boxes.insert(entry)
  }

  remove(id: string): void {
    const { boxes, byId } = this.#built()
    for (const entry of byId.get(id) ?? []) boxes.remove(entry)
    byId.delete(id)
  }

  /** Forgets all entries: the documents were changed in bulk. */
  reset(): void {
    this.#tree = undefined
  }

  /** @throws when a document's field holds no geometry */
  verify(): void {
    this.#built()
  }

  /** The ids of documents whose box meets the given one. */
  search([minX, minY, maxX, maxY]: Box): string[] {
    const found = this.#built().boxes.search({ minX, minY, maxX, maxY })
    return [...new Set(found.map((entry) => entry.id))]
  }

  /** All documents within `metres` of a point, and how far their boxes are at least, nearest first. */
  nearest(point: Position, metres: number): Neighbour[] {
    const [minX, minY, maxX, maxY] = metres === Infinity ? wholeEarth : boxAround(point, metres)
    const known = new Map<string, number>()
    for (const box of this.#built().boxes.search({ minX, minY, maxX, maxY })) {
      const atLeast = metresBetween(point, clamp(point, box)) * margin
      known.set(box.id, Math.min(atLeast, known.get(box.id) ?? Infinity))
    }
    const neighbours = [...known].map(([id, atLeast]) => ({ id, atLeast }))
    return neighbours.sort((a, b) => a.atLeast - b.atLeast)
  }

  #built(): Tree {
    if (this.#tree) return this.#tree
    const byId = new Map<string, Entry[]>()
    for (const [id, document] of this.#documents.entries()) {
      byId.set(id, this.#entriesOf(id, document))
    }
    const boxes = new RBush<Entry>().load([...byId.values()].flat())
    this.#tree = { boxes, byId }
    return this.#tree
  }

  #entriesOf(id: string, document: Document): Entry[] {
    return geometriesAt(document, this.field).map((value) => {
      const geometry = readGeometry(value)
      if (geometry === undefined) throw refused(`Can't extract geo keys: ${this.field}`)
      return { ...boxOf(positionsOf(geometry)), id }
    })
  }
}

// the point of a box that is nearest to a point
function clamp([x, y]: Position, { minX, minY, maxX, maxY }: Entry): Position {
  return [Math.min(Math.max(x, minX), maxX), Math.min(Math.max(y, minY), maxY)]
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
