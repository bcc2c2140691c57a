import { writeJson } from '../../files.ts'
import { at, shown } from '../../paths.ts'
import type { Proof, Proven } from '../page.ts'
import { parts } from './parts.ts'
import { type Tried, tryPart } from './try-part.ts'

/** The share of mutants, in percent, that the tests have to notice in every part. */
const least = 85

/**
 * Tries the tests of the clock, the permissions and the rules by breaking what they prove; who
 * survives is listed in dist/mutation/. Names choose some parts; without any, all are tried.
 * @returns what to keep of each part; it failed when a part stays below {@link least}
 */
export async function tryTests(names: readonly string[]): Promise<Proven> {
  const chosen = parts.filter(({ name }) => names.length === 0 || names.includes(name))
  const proofs: Proof[] = []
  let failed = false
  for (const part of chosen) {
    const tried = await tryPart(part)
    const file = at('dist', 'mutation', `${part.name}.json`)
    writeJson(file, tried)
    console.log(`${part.name}: ${saidOf(tried)}; survivors in ${shown(file)}`)
    if (scoreOf(tried) < least) failed = true
    else proofs.push({ proof: `mutation: ${part.name}`, said: saidOf(tried), seed: 1122 })
  }
  return { proofs, failed }
}

const scoreOf = ({ mutants, noticed }: Tried): number => (100 * noticed) / mutants

const saidOf = (tried: Tried): string =>
  `${tried.noticed} of ${tried.mutants} mutants noticed, ${scoreOf(tried).toFixed(1)} %`
