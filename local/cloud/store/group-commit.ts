import type { Journal, Line } from './journal.ts'

/** Waits, before a commit, for those who could join it; resolves when it is time to write. */
export type Gather = (queued: () => number) => Promise<unknown>

/** After so many commits for one alone, there is no company any more. */
const memory = 16

/**
 * Many writers, one sync. Only one commit is under way at a time; whatever is queued meanwhile goes
 * to disk together in the next one. So a slow disk makes commits larger, and a writer that is alone
 * waits for nobody: while there is no company, not even for another thread.
 */
export class GroupCommit {
  /** How many lines were written, in how many commits; each commit is one sync. */
  readonly counts = { writes: 0, syncs: 0 }
  readonly #journal: Pick<Journal, 'commit' | 'checkpoint'>
  readonly #gather: Gather
  #lines: Line[] = []
  #work: Promise<void> = Promise.resolve()
  #broken: Error | undefined
  #waiting = 0
  #company = 0

  constructor(journal: Pick<Journal, 'commit' | 'checkpoint'>, gather: Gather) {
    this.#journal = journal
    this.#gather = gather
  }

  /** Queues lines. @throws when an earlier line could not be written */
  append(lines: readonly Line[]): void {
    if (this.#broken) throw this.#broken
    if (lines.length === 0) return
    const isFirst = this.#lines.length === 0
    for (const line of lines) this.#lines.push(line)
    if (isFirst) this.#then(() => this.#commit())
  }

  /** Resolves when everything queued so far is on disk; rejects when it could not be written. */
  settled(): Promise<void> {
    if (this.#lines.length > 0) this.#waiting++
    return this.#work
  }

  /** Writes what is queued, then empties the journal's log. */
  checkpoint(): Promise<void> {
    this.#then(() => this.#journal.checkpoint())
    return this.#work
  }

  async #commit(): Promise<void> {
    await this.#gather(() => this.#lines.length)
    const lines = this.#lines
    this.#company = this.#waiting > 1 ? memory : Math.max(0, this.#company - 1)
    this.#lines = []
    this.#waiting = 0
    await this.#journal.commit(lines, this.#company > 0)
    this.counts.writes += lines.length
    this.counts.syncs++
  }

  // one after the other; after a failure memory is ahead of the disk: nothing may be answered any more
  #then(work: () => Promise<void>): void {
    this.#work = this.#work.then(work)
    this.#work.catch((error: unknown) => {
      this.#broken = error instanceof Error ? error : new Error(String(error))
    })
  }
}
