/** When the sources of a mini-program were last changed. */
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** Out: the newest change of any file in the folder, epoch ms; npm packages are not looked into. */
export function newestChange(folder: string): number {
  let newest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name === 'miniprogram_npm') continue
    const file = path.join(folder, entry.name)
    const changed = entry.isDirectory() ? newestChange(file) : statSync(file).mtimeMs
    newest = Math.max(newest, changed)
  }
  return newest
}
