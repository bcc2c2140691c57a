import { existsSync, readFileSync } from 'node:fs'
import { type Fields, isFields } from '../store/document.ts'

/** A timer of a function: seven fields (second minute hour day month weekday year), at +08:00. */
export type Trigger = { name: string; cron: string }

/** What a function's config.json says: ms it may run, MB it may hold, its timers, the open APIs it may call. */
export type FunctionConfig = {
  timeout: number
  memory: number
  triggers: readonly Trigger[]
  openapi: readonly string[]
}

const defaultTimeoutSeconds = 20
const defaultMemory = 256

/**
 * Reads a config.json: `{ "timeout", "memory", "triggers", "permissions": { "openapi": [] } }`; the
 * platform's defaults where it says nothing, or is missing.
 * @throws Error that names what is wrong
 */
export function readConfig(path: string): FunctionConfig {
  const config = existsSync(path) ? parse(path) : {}
  const { timeout = defaultTimeoutSeconds, memory = defaultMemory, triggers = [] } = config
  if (typeof timeout !== 'number' || typeof memory !== 'number' || !Array.isArray(triggers)) {
    throw new Error(`${path}: timeout must be seconds, memory MB, triggers a list`)
  }
  return {
    timeout: timeout * 1000,
    memory,
    triggers: triggers.map((trigger) => readTrigger(trigger, path)),
    openapi: readPermissions(config.permissions, path),
  }
}

function parse(path: string): Fields {
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (isFields(parsed)) return parsed
  } catch (cause) {
    throw new Error(`${path}: must be JSON`, { cause })
  }
  throw new Error(`${path}: must be a JSON object`)
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

function readPermissions(permissions: unknown, path: string): readonly string[] {
  const { openapi = [] } = isFields(permissions) ? permissions : {}
  if (!Array.isArray(openapi) || !openapi.every((name) => typeof name === 'string')) {
    throw new Error(`${path}: permissions.openapi must be a list of names`)
  }
  return openapi
}
