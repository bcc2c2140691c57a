import { defineConfig } from 'vitest/config'
import { Tally } from './scripts/test/tally.ts'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Servers, stores and a browser run beside the tests: two at once is what two cores carry.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', new Tally()],
  },
})
