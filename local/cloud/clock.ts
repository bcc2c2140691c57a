/** The cloud's clock: the machine's own, or another one, moved by tests or by a person. */
export class Clock {
  readonly #base: () => number
  #moved = 0

  constructor(base: () => number = Date.now) {
    this.#base = base
  }

  /** Epoch ms. */
  readonly now = (): number => this.#base() + this.#moved

  /** How many ms it is ahead of the machine's clock. */
  get ahead(): number {
    return this.#base === Date.now ? this.#moved : this.now() - Date.now()
  }

  /** Moves it forward, or back for a negative number of ms. */
  move(ms: number): void {
    this.#moved += ms
  }
}
