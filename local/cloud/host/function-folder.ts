import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type FunctionConfig, readConfig } from './function-config.ts'
import { changedAt } from './sources.ts'

/** One function: its folder's name, its file, its config. */
export type DeployedFunction = FunctionConfig & { name: string; file: string }

type Known = { changed: number | undefined; config: FunctionConfig | undefined }

/** The functions of a folder, as they are now: each sub-folder with an index.js. */
export class FunctionFolder {
  readonly #folder: string
  readonly #log: (line: string) => void
  readonly #known = new Map<string, Known>()

  /** @throws Error for a folder that is not there, or a config.json that can't be used */
  constructor(folder: string, log: (line: string) => void) {
    this.#folder = folder
    this.#log = log
    for (const name of this.#names()) readConfig(this.#configOf(name))
  }

  /** A function; undefined when there is none of that name. */
  get(name: string): DeployedFunction | undefined {
    const file = join(this.#folder, name, 'index.js')
    if (!/^[\w-]+$/.test(name) || changedAt(file) === undefined) return undefined
    const config = this.#config(name)
    return config && { name, file, ...config }
  }

  all(): DeployedFunction[] {
    return this.#names().flatMap((name) => this.get(name) ?? [])
  }

  // read again when it has changed; while it can't be used, what it said before holds
  #config(name: string): FunctionConfig | undefined {
    const changed = changedAt(this.#configOf(name))
    const known = this.#known.get(name)
    if (known && known.changed === changed) return known.config
    const config = this.#read(name) ?? known?.config
    this.#known.set(name, { changed, config })
    return config
  }

  #read(name: string): FunctionConfig | undefined {
    try {
      return readConfig(this.#configOf(name))
    } catch (error) {
      this.#log(error instanceof Error ? error.message : String(error))
      return undefined
    }
  }

  #configOf(name: string): string {
    return join(this.#folder, name, 'config.json')
  }

  #names(): string[] {
    return readdirSync(this.#folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
  }
}
