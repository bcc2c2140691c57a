import { decode } from '../ejson.ts'
import { type Document, freeze } from './document.ts'

/**
 * The documents of a collection by their key, in natural order. One that comes from disk stays the
 * text it is until somebody asks for it, so that a large store opens quickly.
 */
export class DocumentMap {
  readonly #held = new Map<string, Document | string>()

  get size(): number {
    return this.#held.size
  }

  has(id: string): boolean {
    return this.#held.has(id)
  }

  get(id: string): Document | undefined {
    const held = this.#held.get(id)
    if (typeof held !== 'string') return held
    const document = freeze(decode(held, 0) as Document)
    this.#held.set(id, document)
    return document
  }

  /** Puts a document, or the EJSON text of one. */
  set(id: string, document: Document | string): void {
    this.#held.set(id, document)
  }

  delete(id: string): void {
    this.#held.delete(id)
  }

  keys(): Iterable<string> {
    return this.#held.keys()
  }

  *entries(): Generator<[id: string, document: Document]> {
    for (const id of this.#held.keys()) {
      const document = this.get(id)
      if (document !== undefined) yield [id, document]
    }
  }
}
