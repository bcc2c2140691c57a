import { defineConfig } from 'vitest/config'
import { LongestFirst } from './scripts/test/order.ts'
import { Tally } from './scripts/test/tally.ts'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Servers, stores and a browser run beside the tests: two at once is what two cores carry.
    pool: 'forks',
    maxWorkers: 2,
    // Each opens a town, a server or a browser of its own: nothing is left that another could stumble
    // over, and what they import is read once a process.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', new Tally()],
  },
})
