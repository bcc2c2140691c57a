import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isFile } from '../files.ts'

/**
 * The key that this store's codes and fingerprints are made with, 64 hex digits. It is drawn once
 * and stays with the data, for another key would make every code on a door worthless.
 */
export function readSecret(data: string): string {
  const path = join(data, 'secret')
  if (!isFile(path)) {
    mkdirSync(data, { recursive: true })
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  return readFileSync(path, 'utf8')
}
