import type { Document } from '../document.ts'
import { type Place, placeKey } from './place.ts'

type Past = { at: number; before: Document | null }

/** What documents were before they changed: kept while somebody watches, so that a snapshot can be read. */
export class History {
  #now = 0
  #watchers = 0
  readonly #past = new Map<string, Past[]>()

  /** Begins to keep what changes; @returns the moment of the snapshot */
  watch(): number {
    this.#watchers++
    return this.#now
  }

  /** Ends one watch; after the last, all is forgotten. */
  unwatch(): void {
    this.#watchers--
    if (this.#watchers === 0) this.#past.clear()
  }

  /** Notes that a document changed, and what it was. */
  note(place: Place, before: Document | null): void {
    this.#now++
    if (this.#watchers === 0) return
    const key = placeKey(place)
    const past = this.#past.get(key) ?? []
    this.#past.set(key, past)
    past.push({ at: this.#now, before })
  }

  /** What a document was at a snapshot, when it has changed since; undefined when it has not. */
  since(place: Place, snapshot: number): { before: Document | null } | undefined {
    return this.#past.get(placeKey(place))?.find(({ at }) => at > snapshot)
  }
}
