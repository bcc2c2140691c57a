import { randomInt } from 'node:crypto'
import { at } from '../../paths.ts'
import type { Proof, Proven } from '../page.ts'
import { runAt } from './faketime.ts'
import { type Moment, moments } from './parts.ts'

/**
 * Runs all tests and all checks as if they were begun at other moments, each time with a chance of its
 * own. Names choose some moments; without any, all are tried. Needs Debian's faketime.
 * @returns what to keep of each moment; it failed when a test or a check did
 */
export async function tryMoments(names: readonly string[]): Promise<Proven> {
  const chosen = moments.filter(({ name }) => names.length === 0 || names.includes(name))
  const proofs: Proof[] = []
  for (const moment of chosen) {
    const proof = await tryMoment(moment)
    if (proof) proofs.push(proof)
  }
  return { proofs, failed: proofs.length < chosen.length }
}

/** What was proved at a moment; nothing when something failed there. */
async function tryMoment({ name, at: begins, is }: Moment): Promise<Proof | undefined> {
  const seed = randomInt(2 ** 31)
  console.log(`${name}: ${is}, ${begins}, seed ${seed}`)
  const moment = Date.parse(`${begins}+08:00`)
  const env = { PROVE_SEED: String(seed) }
  const tests = await runAt(moment, [at('scripts', 'test.ts')], env)
  const checks = await runAt(moment, [at('scripts', 'check.ts')], env)
  const [, passed] = /^(\d+) passed, 0 failed, 0 skipped$/m.exec(tests.output) ?? []
  if (tests.code !== 0 || checks.code !== 0 || passed === undefined) return undefined
  const said = `begun ${begins.replace('T', ' ')}, ${is}: ${passed} tests passed, every check clean`
  return { proof: `moments: ${name}`, said, seed }
}
