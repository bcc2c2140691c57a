import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildToRun } from './build.ts'
import { root } from './paths.ts'
import { keepProofs, type Proof } from './prove/page.ts'

/** Where proofs lie that know a full scale. */
const folders = ['tests/prove', 'tests/model']

/**
 * Runs the proofs in full, one after the other, and writes what they proved to
 * docs/proof.md. Arguments name files to prove only some: `npm run prove -- kills races`.
 */
await buildToRun()
const folder = mkdtempSync(join(tmpdir(), 'prove-'))
const results = join(folder, 'results')
const names = process.argv.length > 2 ? process.argv.slice(2) : ['']
const files = names.flatMap((name) => folders.map((folder) => `${folder}/${name}`))
const args = ['node_modules/vitest/vitest.mjs', 'run', '--no-file-parallelism', ...files]
const proofs = spawn(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PROVE: 'full', PROVE_RESULTS: results },
})
const [code] = await once(proofs, 'exit')
const lines = existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n') : []
keepProofs(lines.map((line) => JSON.parse(line) as Proof))
rmSync(folder, { recursive: true })
process.exitCode = code ?? 1
