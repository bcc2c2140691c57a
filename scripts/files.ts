import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Every file below a folder, as absolute paths in a stable order; none when the folder is missing.
 * Folders named in `skip` are not entered.
 */
export function filesUnder(folder: string, skip: string[] = []): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    if (!entry.isDirectory()) return [join(folder, entry.name)]
    return skip.includes(entry.name) ? [] : filesUnder(join(folder, entry.name), skip)
  })
}

/** True when the path is a file (not a folder). */
export const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** Reads a JSON file. The caller says what shape it trusts; a missing or broken file throws. */
export const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8'))

/** Writes text or bytes, making the folders on the way. */
export function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Writes a value as JSON that people can read. */
export const writeJson = (path: string, value: unknown): void =>
  write(path, `${JSON.stringify(value, null, 2)}\n`)
