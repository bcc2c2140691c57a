import type { Instance } from './instance.ts'

/** No more instances than this run of one function; further calls wait. */
const maxInstances = 8

/** The instances of one function: warm ones are used first, in turn; a spent one is replaced. */
export class Pool {
  readonly #start: () => Instance
  readonly #idle: Instance[] = []
  readonly #waiting: ((instance: Instance) => void)[] = []
  readonly #all = new Set<Instance>()

  constructor(start: () => Instance) {
    this.#start = start
  }

  /** An instance for one invocation; give it back with `release`. */
  async acquire(): Promise<Instance> {
    let warm = this.#idle.pop()
    while (warm?.isSpent) {
      this.#drop(warm)
      warm = this.#idle.pop()
    }
    if (warm) return warm
    if (this.#all.size < maxInstances) return this.#add()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  release(instance: Instance): void {
    const isSpent = instance.isSpent
    if (isSpent) this.#drop(instance)
    const next = this.#waiting.shift()
    if (next) next(isSpent ? this.#add() : instance)
    else if (!isSpent) this.#idle.push(instance)
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((instance) => instance.kill()))
  }

  #add(): Instance {
    const instance = this.#start()
    this.#all.add(instance)
    return instance
  }

  #drop(instance: Instance): void {
    this.#all.delete(instance)
    void instance.kill()
  }
}
