import { layPackages } from './build/packages.ts'
import { checks } from './check/all.ts'
import type { Check } from './check/check.ts'

/** As many run side by side as a small machine has cores. */
const atOnce = 2

interface Outcome {
  name: string
  findings: string[]
  seconds: number
}

async function look({ name, run }: Check): Promise<Outcome> {
  const start = performance.now()
  const findings = await Promise.resolve()
    .then(run)
    .catch((error: unknown) => [`could not be checked: ${error}`])
  return { name, findings, seconds: (performance.now() - start) / 1000 }
}

async function lookAtAll(): Promise<Outcome[]> {
  const waiting = checks.entries()
  const outcomes: Outcome[] = []
  const worker = async () => {
    for (const [index, check] of waiting) outcomes[index] = await look(check)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return outcomes
}

function print(outcomes: Outcome[]): void {
  for (const { name, findings } of outcomes.filter((it) => it.findings.length > 0)) {
    console.log(`\n${name}\n${findings.map((line) => `  ${line}`).join('\n')}`)
  }
  console.log()
  for (const { says } of checks) if (says) console.log(`${says()}\n`)
  const width = Math.max(...outcomes.map(({ name }) => name.length))
  for (const { name, findings, seconds } of outcomes) {
    const result = findings.length === 0 ? 'clean' : `${findings.length} lines`
    console.log(`${name.padEnd(width)}  ${result.padEnd(10)}${seconds.toFixed(1).padStart(6)} s`)
  }
}

layPackages()
const outcomes = await lookAtAll()
print(outcomes)
process.exitCode = outcomes.some(({ findings }) => findings.length > 0) ? 1 : 0
