import type { Reporter, TestModule, TestRunEndReason, Vitest } from 'vitest/node'

/**
 * Counts the tests of a run and says so on a line of its own at the end. A file that broke before
 * its tests could run counts as one failed test. A test that is marked to be skipped fails the
 * run, unless only some were asked for by name.
 */
export class Tally implements Reporter {
  #someOnly = false

  onInit(vitest: Vitest): void {
    this.#someOnly = vitest.config.testNamePattern !== undefined
  }

  onTestRunEnd(modules: readonly TestModule[], _errors: unknown, reason: TestRunEndReason): void {
    const states = modules.flatMap(statesOf)
    const count = (state: string) => states.filter((one) => one === state).length
    const skipped = count('skipped') + count('pending')
    console.log(`${count('passed')} passed, ${count('failed')} failed, ${skipped} skipped`)
    if (reason === 'passed' && skipped > 0 && !this.#someOnly) process.exitCode = 1
  }
}

function statesOf(module: TestModule): string[] {
  const states = [...module.children.allTests()].map((test) => test.result().state)
  return module.errors().length > 0 ? [...states, 'failed'] : states
}
