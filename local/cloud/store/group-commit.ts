import type { Journal, Line } from './journal.ts'

type Waiting = { done: () => void; failed: (error: Error) => void }

/** While there is company, a commit waits until nobody came for so many ms … */
const quiet = 5
/** … but no longer than this in all, in ms, … */
const patience = 25
/** … nor for more than this many writers. */
const enough = 32
/** After so many commits for one writer alone, there is no company any more. */
const memory = 16

/**
 * Many writers, one sync: what is queued goes to disk in one commit. A writer that is alone is
 * never kept waiting; while several write at once, a commit waits a moment for the others.
 */
export class GroupCommit {
  readonly #journal: Journal
  /** How many lines were written, in how many commits; each commit is one sync. */
  readonly counts = { writes: 0, syncs: 0 }
  #lines: Line[] = []
  #waiting: Waiting[] = []
  #broken: Error | undefined
  #company = 0
  #timer: NodeJS.Timeout | undefined
  #latest = 0

  constructor(journal: Journal) {
    this.#journal = journal
  }

  /** Queues lines. @throws when an earlier line could not be written */
  append(lines: readonly Line[]): void {
    if (this.#broken) throw this.#broken
    if (lines.length === 0) return
    const isFirst = this.#lines.length === 0
    for (const line of lines) this.#lines.push(line)
    if (this.#company > 0) this.#gather(isFirst)
    else if (isFirst) setImmediate(() => this.flush())
  }

  /** Resolves when everything queued so far is on disk; rejects when it could not be written. */
  settled(): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken)
    if (this.#lines.length === 0) return Promise.resolve()
    return new Promise((done, failed) => this.#waiting.push({ done, failed }))
  }

  /** Writes what is queued. */
  flush(): void {
    clearTimeout(this.#timer)
    const [lines, waiting] = [this.#lines, this.#waiting]
    this.#lines = []
    this.#waiting = []
    if (lines.length === 0 || this.#broken) return
    this.#company = waiting.length > 1 ? memory : Math.max(0, this.#company - 1)
    try {
      this.#journal.commit(lines)
    } catch (error) {
      // memory is ahead of the disk now: nothing may be answered any more
      const broken = error instanceof Error ? error : new Error(String(error))
      this.#broken = broken
      for (const { failed } of waiting) failed(broken)
      return
    }
    this.counts.writes += lines.length
    this.counts.syncs++
    for (const { done } of waiting) done()
  }

  #gather(isFirst: boolean): void {
    const now = performance.now()
    if (isFirst) this.#latest = now + patience
    clearTimeout(this.#timer)
    const wait = this.#waiting.length < enough ? Math.min(quiet, this.#latest - now) : 0
    this.#timer = setTimeout(() => this.flush(), wait)
  }
}
