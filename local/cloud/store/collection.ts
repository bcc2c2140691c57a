import type { Document } from './document.ts'
import { DocumentMap } from './document-map.ts'
import { duplicateKey } from './duplicate-key.ts'
import { GeoIndex } from './index/geo-index.ts'
import { OrderedIndex } from './index/ordered-index.ts'
import type { IndexSpec } from './schema.ts'

/** One collection in memory: its documents in natural order, and its indexes. */
export class Collection {
  readonly name: string
  /** Whether the schema names it: then geo queries need their index. */
  readonly inSchema: boolean
  readonly documents = new DocumentMap()
  readonly ordered: readonly OrderedIndex[]
  readonly geo: readonly GeoIndex[]
  readonly #indexes: readonly (OrderedIndex | GeoIndex)[]

  constructor(name: string, specs: readonly IndexSpec[] | undefined) {
    const indexes = specs ?? []
    this.name = name
    this.inSchema = specs !== undefined
    this.ordered = indexes
      .filter((spec) => !isGeo(spec))
      .map((spec) => new OrderedIndex(spec, this.documents))
    this.geo = indexes
      .filter(isGeo)
      .map((spec) => new GeoIndex(Object.keys(spec.keys)[0] ?? spec.name, this.documents))
    this.#indexes = [...this.ordered, ...this.geo]
  }

  /**
   * Puts a document, or removes it (null); all indexes follow, or nothing changes.
   * @throws DATABASE_DUPLICATE_WRITE for a unique index, DATABASE_REQUEST_FAILED for a field that is no geometry
   */
  put(id: string, document: Document | null): void {
    const before = this.documents.get(id)
    if (before !== undefined) this.#unindex(id, before)
    try {
      if (document !== null) this.#index(id, document)
    } catch (error) {
      if (before !== undefined) this.#index(id, before)
      throw error
    }
    if (document === null) this.documents.delete(id)
    else this.documents.set(id, document)
  }

  /**
   * Puts many documents that are not there yet, as EJSON by their keys, all or none.
   * @throws what `put` throws
   */
  fill(texts: ReadonlyMap<string, string>): void {
    for (const id of texts.keys()) {
      const taken = this.documents.get(id)
      if (taken) throw duplicateKey('_id_', { _id: taken._id })
    }
    try {
      for (const [id, text] of texts) this.documents.set(id, text)
      this.#reset()
      for (const index of this.#indexes) index.verify()
    } catch (error) {
      for (const id of texts.keys()) this.documents.delete(id)
      this.#reset()
      throw error
    }
  }

  #reset(): void {
    for (const index of this.#indexes) index.reset()
  }

  #index(id: string, document: Document): void {
    const done: (OrderedIndex | GeoIndex)[] = []
    try {
      for (const index of this.#indexes) {
        index.add(id, document)
        done.push(index)
      }
    } catch (error) {
      for (const index of done) index.remove(id, document)
      throw error
    }
  }

  #unindex(id: string, document: Document): void {
    for (const index of this.#indexes) index.remove(id, document)
  }
}

function isGeo(spec: IndexSpec): boolean {
  return Object.values(spec.keys).includes('2dsphere')
}
