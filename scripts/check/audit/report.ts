import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { filesUnder, isFile, readJson, writeJson } from '../../files.ts'
import { at, shown } from '../../paths.ts'
import type { Run, Seen } from './run.ts'

const path = at('dist', 'audit.json')

/** Writes down what a browser saw of the mini-program as it is now. */
export const keepRun = (seen: readonly Seen[]): void => writeJson(path, { of: fingerprint(), seen })

/** The run over the mini-program as it is now; nothing when there was none since it changed. */
export function keptRun(): Run | undefined {
  const run = isFile(path) ? readJson<Run>(path) : undefined
  return run?.of === fingerprint() ? run : undefined
}

/** Of everything that decides what a browser sees: the mini-program, and how it is looked at. */
function fingerprint(): string {
  const hash = createHash('sha256')
  const looks = filesUnder(at('tests', 'phone', 'screens'), ['fixtures'])
  for (const file of [...filesUnder(at('miniprogram'), ['miniprogram_npm']), ...looks])
    hash.update(`${shown(file)}\n`).update(readFileSync(file))
  return hash.digest('hex')
}
