import type { Known } from './known.ts'
import * as survivors from './survivors/survivors.ts'

/** A part of the house whose tests are tried: what is broken, and the tests that should notice. */
export type Part = {
  name: string
  mutate: readonly string[]
  tests: readonly string[]
  /** What survives, and has its reason not yet beside the code. */
  known?: readonly Known[]
}

/** A noun's rules, in whichever room it lives. */
const rulesOf = (noun: string) => `cloudfunctions/{,*/}${noun}/rules/*.ts`
/** Tests of rules in the folder of a noun: all of it, or those with a name. */
const test = (noun: string, name = '*') => `tests/rules/${noun}/${name}.test.ts`

/**
 * All tests of rules, but those that live whole lives, which would notice more and take all night,
 * and that of the host's zone, which can't be changed where Stryker runs.
 */
const quick = [
  'tests/rules/*/!(report-life|whistle-life|effects-after-failures|caller|zones).test.ts',
]

/** Who may do what: the guards, and what they are asked with. */
const guards = [
  'cloudfunctions/core/lifecycle/guard.ts',
  'cloudfunctions/matters/report/rules/{report-{actions,conditions,may-do},see}.ts',
  'cloudfunctions/matters/whistle/rules/whistle-{actions,conditions,may-do}.ts',
  'cloudfunctions/{core/procedure,directory/person}/caller.ts',
]

/** What records count as: each noun says it, and the tests of figures try it. */
const facts = 'cloudfunctions/matters/*/rules/*-figures.ts'
/** A noun's rules without what other parts try. */
const ownRulesOf = (noun: string) => [rulesOf(noun), `!${facts}`, ...guards.map((it) => `!${it}`)]
/** What every kind of life has to keep to, tried on one. */
const conformance = (noun: string) => `tests/lifecycle/${noun}.test.ts`
/** What is exported and erased of all nouns. */
const ownData = test('privacy', 'own-data')

/** The clock, the permissions and the rules, each with its own quick tests. */
export const parts: readonly Part[] = [
  {
    name: 'clock',
    mutate: ['cloudfunctions/core/clock/*.ts'],
    tests: [test('clock', '!(zones)')],
  },
  {
    name: 'permissions',
    mutate: guards,
    tests: [
      test('report', '{report-guard,report-may-do,who-sees-a-report}'),
      test('whistle', 'whistle-guard'),
      test('procedure', '{caller,router}'),
    ],
  },
  {
    name: 'report',
    mutate: ownRulesOf('report'),
    tests: [...quick, conformance('report')],
    known: survivors.report,
  },
  {
    name: 'whistle',
    mutate: ownRulesOf('whistle'),
    tests: [
      test('whistle', '!(whistle-life)'),
      test('messages', 'messages'),
      conformance('whistle'),
      ownData,
    ],
    known: survivors.whistle,
  },
  {
    name: 'ratings',
    mutate: ['rating', 'window'].flatMap(ownRulesOf),
    tests: [test('rating'), test('window'), ownData],
  },
  {
    name: 'remedies',
    mutate: ownRulesOf('remedy'),
    tests: [test('remedy'), conformance('remedy'), ownData],
    known: survivors.remedies,
  },
  {
    name: 'desks',
    mutate: [rulesOf('desk')],
    tests: [test('desk')],
  },
  {
    name: 'figures',
    mutate: [rulesOf('figure'), facts],
    tests: [test('figure', '!(trend-line)')],
  },
  {
    name: 'people',
    mutate: ['person', 'place', 'privacy', 'service', 'staff'].map(rulesOf),
    tests: [
      ...['person', 'place', 'privacy', 'service', 'staff'].map((noun) => test(noun)),
      test('report', 'route'),
    ],
  },
  {
    name: 'words',
    mutate: ['board', 'messages', 'screening'].map(rulesOf),
    tests: ['board', 'messages', 'screening'].map((noun) => test(noun)),
  },
]
