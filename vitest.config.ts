import { defineConfig } from 'vitest/config'
import { LongestFirst } from './scripts/test/order.ts'
import { Tally } from './scripts/test/tally.ts'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/same-chance.ts'],
    // Servers, stores and a browser run beside the tests: two at once is what two cores carry.
    pool: 'forks',
    maxWorkers: 2,
    // Each opens a town, a server or a browser of its own: nothing is left that another could stumble
    // over, and what they import is read once a process.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Far longer than a busy machine takes: what is waited for comes, or never does.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    reporters: ['default', new Tally()],
  },
})
