import { type Place, placeKey } from './place.ts'

/** An ordinary write met a document that a transaction has written: try again after `released`. */
export class Locked extends Error {
  readonly released: Promise<void>

  constructor(released: Promise<void>) {
    super('locked by a transaction')
    this.name = 'Locked'
    this.released = released
  }
}

/** Which documents are written by which open transaction. */
export class Locks {
  readonly #owners = new Map<string, object>()
  #waiting: (() => void)[] = []

  /** @throws Locked when somebody else holds the document */
  refuse(place: Place, owner: object | undefined): void {
    if (this.heldByOther(place, owner)) {
      throw new Locked(new Promise((resolve) => this.#waiting.push(resolve)))
    }
  }

  /** Whether somebody else holds the document. */
  heldByOther(place: Place, owner: object | undefined): boolean {
    const holder = this.#owners.get(placeKey(place))
    return holder !== undefined && holder !== owner
  }

  hold(place: Place, owner: object): void {
    this.#owners.set(placeKey(place), owner)
  }

  /** Lets go of all that an owner holds, and wakes those who wait. */
  release(owner: object): void {
    for (const [key, holder] of this.#owners) if (holder === owner) this.#owners.delete(key)
    const waiting = this.#waiting
    this.#waiting = []
    for (const wake of waiting) wake()
  }
}
