import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node'

/** How many tests ended in which way. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

/**
 * Counts the tests of a run and says so on a line of its own at the end. A file that broke before
 * its tests could run counts as one failed test. Tests marked to be skipped fail the run.
 */
export class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], _errors: unknown, reason: TestRunEndReason): void {
    const counts = countTests(modules)
    const { passed, failed, skipped } = counts
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
    if (reason === 'passed' && skipped > 0) process.exitCode = 1
  }
}

/** Counts the tests of modules that have run. */
export function countTests(modules: readonly TestModule[]): Counts {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const module of modules) {
    const states = [...module.children.allTests()].map((test) => test.result().state)
    counts.passed += states.filter((state) => state === 'passed').length
    counts.failed += states.filter((state) => state === 'failed').length
    counts.skipped += states.filter((state) => state === 'skipped' || state === 'pending').length
    if (module.errors().length > 0) counts.failed += 1
  }
  return counts
}
