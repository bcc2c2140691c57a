import { readFileSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import { shown } from '../../paths.ts'
import type { Survivor } from './known.ts'
import type { Part } from './parts.ts'

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/** What became of a part's mutants; a mutant that hangs the tests was noticed too. */
export type Tried = { name: string; mutants: number; noticed: number; survivors: Survivor[] }

/** What the tests of rules do without; the rest is copied before it is broken. */
const unneeded = ['/dist', '/docs', '/tests/phone', '/miniprogram/miniprogram_npm']

/** Breaks a part of the house in every way, one after the other, and sees which tests notice. */
export async function tryPart({ name, mutate, tests }: Part): Promise<Tried> {
  process.env.MUTATION_TESTS = tests.join(' ')
  const stryker = new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/prove/mutation/vitest.config.ts', related: false },
    mutate: [...mutate],
    concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
    // Longer than a busy machine takes for a test: only what hangs runs out of time.
    timeoutMS: 30_000,
    // A table is read once when it is loaded: to try it would start all tests anew each time.
    ignoreStatic: true,
    ignorePatterns: unneeded,
    reporters: ['progress-append-only'],
    disableTypeChecks: true,
  })
  const results = await stryker.runMutationTest()
  const valid = results.filter(({ status }) => counted.has(status))
  const survivors = valid.filter(({ status }) => !noticed.has(status))
  return {
    name,
    mutants: valid.length,
    noticed: valid.length - survivors.length,
    survivors: survivors.map(told),
  }
}

const noticed: ReadonlySet<Mutant['status']> = new Set(['Killed', 'Timeout'])
const counted: ReadonlySet<Mutant['status']> = new Set([...noticed, 'Survived', 'NoCoverage'])

/** What was put in, on one line and short enough to be listed. */
const shortened = (code = ''): string => code.replace(/\s+/g, ' ').slice(0, 80)

function told({ fileName, location, mutatorName, replacement, status }: Mutant): Survivor {
  const at = location.start.line
  const line = readFileSync(fileName, 'utf8').split('\n')[at - 1]?.trim() ?? ''
  const kind = status === 'NoCoverage' ? `${mutatorName}, reached by no test` : mutatorName
  return { file: shown(fileName), at, line, kind, by: shortened(replacement) }
}
