import { writeJson } from '../../files.ts'
import { at, shown } from '../../paths.ts'
import type { Proof, Proven } from '../page.ts'
import { compare, named } from './known.ts'
import { type Part, parts } from './parts.ts'
import { type Tried, tryPart } from './try-part.ts'

/** The share of mutants, in percent, that the tests have to notice in every part. */
const least = 95

/**
 * Tries the tests of the clock, the permissions and the rules by breaking what they prove. Why something may
 * survive stands beside the code, as a comment for Stryker (reasons.ts), or still in `survivors/`; who did lies in
 * dist/mutation/. Names choose some parts; without any, all are tried.
 * @returns what to keep of each part; it failed when a part stays below {@link least}, or what survived has no
 *   reason, or a reason has nothing that survived
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
    if (scoreOf(tried) < least || !isExplained(part, tried)) failed = true
    else proofs.push({ proof: `mutation: ${part.name}`, said: saidOf(tried), seed: 1122 })
  }
  return { proofs, failed }
}

/** Whether all that survived has its reason, and every reason its use; what has not is printed. */
function isExplained({ known = [] }: Part, { survivors, idle }: Tried): boolean {
  const { unknown, noticed } = compare(survivors, known)
  for (const one of unknown)
    console.log(`survived without a reason: ${named(one)} (line ${one.at}, ${one.kind})`)
  for (const name of noticed) console.log(`noticed, and still in the list: ${name}`)
  for (const one of idle) console.log(`a reason without use: ${one}`)
  return unknown.length + noticed.length + idle.length === 0
}

const scoreOf = ({ mutants, noticed }: Tried): number => (100 * noticed) / mutants

const saidOf = (tried: Tried): string =>
  `${tried.noticed} of ${tried.mutants} mutants noticed, ${scoreOf(tried).toFixed(1)} %`
