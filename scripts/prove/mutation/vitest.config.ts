import { defineConfig } from 'vitest/config'

/** The tests that are tried, from the environment; each draws the same chance every time. */
export default defineConfig({
  test: {
    include: process.env.MUTATION_TESTS?.split(' ') ?? [],
    setupFiles: ['scripts/prove/mutation/same-chance.ts'],
    testTimeout: 30_000,
    env: { GROUND: 'memory' },
  },
})
