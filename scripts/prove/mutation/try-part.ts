import { readFileSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import { shown } from '../../paths.ts'
import type { Survivor } from './known.ts'
import type { Part } from './parts.ts'
import { type Aside, type Reason, reasonsIn, weighed } from './reasons.ts'

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/**
 * What became of a part's mutants. One that hangs the tests was noticed too; one that was left out for a
 * reason beside the code counts as one that was not.
 */
export type Tried = {
  name: string
  mutants: number
  noticed: number
  survivors: Survivor[]
  /** Reasons beside the code for which nothing was left out. */
  idle: string[]
}

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
  const { reasoned, idle } = weighed(reasonsBeside(results), results.flatMap(asideOf))
  return {
    name,
    mutants: valid.length + reasoned,
    noticed: valid.length - survivors.length,
    survivors: survivors.map(told),
    idle,
  }
}

const reasonsBeside = (results: readonly Mutant[]): Reason[] =>
  [...new Set(results.map(({ fileName }) => fileName))].flatMap((path) =>
    reasonsIn(shown(path), readFileSync(path, 'utf8')),
  )

const asideOf = ({ fileName, location, mutatorName, status, statusReason }: Mutant): Aside[] =>
  status === 'Ignored'
    ? [
        {
          file: shown(fileName),
          at: location.start.line,
          kind: mutatorName,
          why: statusReason ?? '',
        },
      ]
    : []

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
