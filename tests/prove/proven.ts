import { appendFileSync } from 'node:fs'
import { seed } from './scale.ts'

/**
 * Tells what was just proved: on the console, and to `npm run prove`, which keeps it.
 * @param proof its name, the same each time
 * @param said what was tried and what came of it, with the counts, in a sentence
 */
export function proven(proof: string, said: string): void {
  console.log(`proved  ${proof}: ${said} (seed ${seed})`)
  const file = process.env.PROVE_RESULTS
  if (file) appendFileSync(file, `${JSON.stringify({ proof, said, seed })}\n`)
}
