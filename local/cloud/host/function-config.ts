import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isFields } from '../store/document.ts'

/** A timer of a function: seven fields (second minute hour day month weekday year), at +08:00. */
export type Trigger = { name: string; cron: string }

/** One function: its folder's name, its file, how many ms it may run, its timers. */
export type FunctionConfig = {
  name: string
  file: string
  timeout: number
  triggers: readonly Trigger[]
}

const defaultTimeoutSeconds = 20

/** Finds the functions of a folder: each sub-folder with an index.js, its config.json read. */
export function readFunctions(folder: string): Map<string, FunctionConfig> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'index.js')))
    .map((entry) => entry.name)
  return new Map(names.map((name) => [name, readFunction(folder, name)]))
}

function readFunction(folder: string, name: string): FunctionConfig {
  const path = join(folder, name, 'config.json')
  const config: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  const { timeout = defaultTimeoutSeconds, triggers = [] } = isFields(config) ? config : {}
  if (typeof timeout !== 'number' || !Array.isArray(triggers)) {
    throw new Error(`${path}: timeout must be seconds, triggers a list`)
  }
  return {
    name,
    file: join(folder, name, 'index.js'),
    timeout: timeout * 1000,
    triggers: triggers.map((trigger) => readTrigger(trigger, path)),
  }
}

function readTrigger(trigger: unknown, path: string): Trigger {
  const { name, type, config } = isFields(trigger) ? trigger : {}
  if (typeof name !== 'string' || type !== 'timer' || typeof config !== 'string') {
    throw new Error(
      `${path}: a trigger needs a name, the type "timer" and a config of seven fields`,
    )
  }
  return { name, cron: config }
}
