import { statSync } from 'node:fs'

/** When a file was last changed, in ms; undefined when there is none. */
export function changedAt(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs
}

/** The files that an instance was loaded from, as they were then. */
export class Sources {
  readonly #changes: ReadonlyMap<string, number | undefined>

  constructor(files: readonly string[]) {
    this.#changes = new Map(files.map((file) => [file, changedAt(file)]))
  }

  /** Whether one of them was changed or removed since. */
  haveChanged(): boolean {
    return [...this.#changes].some(([file, at]) => changedAt(file) !== at)
  }
}
