import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildToRun } from './build.ts'
import { root } from './paths.ts'
import { keepProofs, type Proof } from './prove/page.ts'

/**
 * Runs the proofs of tests/prove in full, one after the other, and writes what they proved to
 * docs/proof.md. Arguments name files to prove only some: `npm run prove -- kills races`.
 */
await buildToRun()
const folder = mkdtempSync(join(tmpdir(), 'prove-'))
const results = join(folder, 'results')
const some = process.argv.slice(2).map((name) => `tests/prove/${name}`)
const files = some.length > 0 ? some : ['tests/prove/']
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
