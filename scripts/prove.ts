import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildToRun } from './build.ts'
import { root } from './paths.ts'
import { tryMoments } from './prove/moments/moments.ts'
import { tryTests } from './prove/mutation/mutation.ts'
import { keepProofs, type Proof, type Proven } from './prove/page.ts'

/** Where proofs lie that know a full scale. */
const folders = ['tests/prove', 'tests/model']

/** Proofs of the tests themselves, in parts such as `mutation:clock` and `moments:monday`. */
const ofTests = { mutation: tryTests, moments: tryMoments }

/** What a process may hold: a million reports and their indexes lie in memory. */
const memory = '--max-old-space-size=14336'

/**
 * Runs the proofs in full, one after the other, and writes what they proved to
 * docs/proof.md. Arguments name files to prove only some: `npm run prove -- kills races`, and the proofs
 * of the tests themselves. Without any, all run but `moments`, which need a program that Node has not got.
 */
const names = process.argv.slice(2)
const others = names.filter((name) => !Object.keys(ofTests).includes(kindOf(name)))
const results = names.length === 0 || others.length > 0 ? [await runProofs(others)] : []
for (const [kind, prove] of Object.entries(ofTests)) {
  const own = names.filter((name) => kindOf(name) === kind)
  const isWanted = own.length > 0 || (names.length === 0 && kind !== 'moments')
  if (isWanted) results.push(await prove(partsIn(own)))
}
keepProofs(results.flatMap(({ proofs }) => proofs))
if (results.some(({ failed }) => failed)) process.exitCode = 1

/** The proofs of the folders, or those of the files that begin so. */
async function runProofs(names: readonly string[]): Promise<Proven> {
  await buildToRun()
  const folder = mkdtempSync(join(tmpdir(), 'prove-'))
  const results = join(folder, 'results')
  const begins = names.length > 0 ? names : ['']
  const files = begins.flatMap((name) => folders.map((folder) => `${folder}/${name}`))
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--no-file-parallelism', ...files]
  const proofs = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PROVE: 'full', PROVE_RESULTS: results, NODE_OPTIONS: memory },
  })
  const [code] = await once(proofs, 'exit')
  const lines = existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n') : []
  rmSync(folder, { recursive: true })
  return { proofs: lines.map((line) => JSON.parse(line) as Proof), failed: code !== 0 }
}

function kindOf(name: string): string {
  return name.split(':')[0] ?? ''
}

/** The parts that names such as `mutation:clock` mean; none of them means all. */
function partsIn(names: readonly string[]): string[] {
  return names.flatMap((name) => name.split(':').slice(1))
}
