import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type FunctionConfig, readConfig } from './function-config.ts'
import { changedAt } from './sources.ts'

/** One function: its folder's name, its file, its config. */
export type DeployedFunction = FunctionConfig & { name: string; file: string }

type Known = { changed: number | undefined; deployed: DeployedFunction }

/** The functions of a folder, as they are now: each sub-folder with an index.js. */
export class FunctionFolder {
  readonly #folder: string
  readonly #known = new Map<string, Known>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** A function, its config.json read again when it has changed; undefined when there is none of that name. */
  get(name: string): DeployedFunction | undefined {
    const file = join(this.#folder, name, 'index.js')
    if (!/^[\w-]+$/.test(name) || changedAt(file) === undefined) return undefined
    const path = join(this.#folder, name, 'config.json')
    const changed = changedAt(path)
    const known = this.#known.get(name)
    if (known && known.changed === changed) return known.deployed
    const deployed = { name, file, ...readConfig(path) }
    this.#known.set(name, { changed, deployed })
    return deployed
  }

  /** All functions. @throws Error for a config.json that can't be used, or a folder that is not there */
  all(): DeployedFunction[] {
    return readdirSync(this.#folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? (this.get(entry.name) ?? []) : [],
    )
  }
}
