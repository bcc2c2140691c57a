/**
 * What a clock says to a thread or a browser that goes by it: the moment at which it stands (epoch ms),
 * or how many ms it is ahead of the machine's clock.
 */
export type Reading = { at: number } | { ahead: number }

/**
 * The clock of cloud, functions and phones: the machine's own, moved by a person or a test; or one that
 * stands, so that what is reckoned by it never depends on when it is reckoned, or on how long that takes.
 */
export class Clock {
  #at: number | undefined
  #moved = 0

  /** A clock that stands at a moment, epoch ms, until it is moved. */
  static standing(at: number): Clock {
    const clock = new Clock()
    clock.#at = at
    return clock
  }

  /** Epoch ms. */
  readonly now = (): number => this.#at ?? Date.now() + this.#moved

  /** Whether it waits to be moved. */
  get stands(): boolean {
    return this.#at !== undefined
  }

  /** How many ms it is ahead of the machine's clock. */
  get ahead(): number {
    return this.#at === undefined ? this.#moved : this.#at - Date.now()
  }

  get reading(): Reading {
    return this.#at === undefined ? { ahead: this.#moved } : { at: this.#at }
  }

  /** Moves it forward, or back for a negative number of ms. */
  move(ms: number): void {
    if (this.#at === undefined) this.#moved += ms
    else this.#at += ms
  }

  /** Moves it to a moment, epoch ms. */
  moveTo(at: number): void {
    this.move(at - this.now())
  }

  /** Goes on to the next call, epoch ms: on a standing clock a ms later, so that calls keep their order. */
  next(): number {
    if (this.#at !== undefined) this.#at += 1
    return this.now()
  }
}
