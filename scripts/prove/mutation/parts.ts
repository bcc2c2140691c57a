/** A part of the house whose tests are tried: what is broken, and the tests that should notice. */
export type Part = { name: string; mutate: readonly string[]; tests: readonly string[] }

const rulesOf = (noun: string) => `cloudfunctions/${noun}/rules/*.ts`
const test = (name: string) => `tests/rules/${name}.test.ts`

/**
 * The clock, the permissions and the rules, each with its own quick tests: the proofs of whole lives
 * would notice more, and take all night.
 */
export const parts: readonly Part[] = [
  {
    name: 'clock',
    mutate: ['cloudfunctions/clock/*.ts'],
    tests: ['clock-*', 'limit', 'china-time'].map(test),
  },
  {
    name: 'permissions',
    mutate: [
      'cloudfunctions/report/rules/{may-do,see}.ts',
      'cloudfunctions/whistle/rules/may-do.ts',
      'cloudfunctions/{procedure,person}/caller.ts',
    ],
    tests: ['may-do', 'see', 'whistle-*', 'caller', 'router'].map(test),
  },
  {
    name: 'report',
    mutate: [rulesOf('report'), '!cloudfunctions/report/rules/{may-do,see}.ts'],
    tests: ['tests/rules/!(life|whistle-life|caller|what-follows).test.ts'],
  },
  {
    name: 'whistle',
    mutate: [rulesOf('whistle'), '!cloudfunctions/whistle/rules/may-do.ts'],
    tests: ['whistle-*', 'messages'].map(test),
  },
  {
    name: 'message',
    mutate: [rulesOf('message')],
    tests: ['messages', 'what-follows'].map(test),
  },
  {
    name: 'others',
    mutate: ['place', 'staff', 'person', 'rating', 'window'].map(rulesOf),
    tests: ['tests/rules/!(life|whistle-life|what-follows).test.ts'],
  },
]
