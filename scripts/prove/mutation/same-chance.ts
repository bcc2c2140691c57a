import fc from 'fast-check'

// A mutant that one run notices by luck must not escape the next.
fc.configureGlobal({ seed: 1122, numRuns: 60 })
