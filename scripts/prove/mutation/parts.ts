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
const test = (name: string) => `tests/rules/${name}.test.ts`

/**
 * All tests of rules, but those that live whole lives, which would notice more and take all night,
 * and that of the host's zone, which can't be changed where Stryker runs.
 */
const quick = ['tests/rules/!(life|whistle-life|what-follows|caller|zones).test.ts']

/** Who may do what: the guards, and what they are asked with. */
const guards = [
  'cloudfunctions/core/lifecycle/guard.ts',
  'cloudfunctions/matters/report/rules/{report-{actions,conditions,may-do},see}.ts',
  'cloudfunctions/matters/whistle/rules/whistle-{actions,conditions,may-do}.ts',
  'cloudfunctions/{core/procedure,directory/person}/caller.ts',
]

/** The clock, the permissions and the rules, each with its own quick tests. */
export const parts: readonly Part[] = [
  {
    name: 'clock',
    mutate: ['cloudfunctions/core/clock/*.ts'],
    tests: ['clock-*', 'limit', 'china-time'].map(test),
  },
  {
    name: 'permissions',
    mutate: guards,
    tests: ['guard', 'whistle-guard', 'may-do', 'see', 'caller', 'router'].map(test),
  },
  {
    name: 'report',
    mutate: [rulesOf('report'), ...guards.map((guard) => `!${guard}`)],
    tests: quick,
    known: survivors.report,
  },
  {
    name: 'whistle',
    mutate: [rulesOf('whistle'), ...guards.map((guard) => `!${guard}`)],
    tests: ['new-whistle', 'whistle-{guard,ruling,steps,time,view}', 'messages'].map(test),
    known: survivors.whistle,
  },
  {
    name: 'ratings',
    mutate: ['rating', 'window'].map(rulesOf),
    tests: ['published', 'window', 'review', 'may-rate'].map(test),
  },
  {
    name: 'remedies',
    mutate: [rulesOf('remedy')],
    tests: ['remedy', 'remedy-*'].map(test),
    known: survivors.remedies,
  },
  {
    name: 'figures',
    mutate: [rulesOf('figure')],
    tests: ['figures', 'figure-*', 'report-facts'].map(test),
  },
  {
    name: 'people',
    mutate: ['person', 'place', 'privacy', 'staff'].map(rulesOf),
    tests: [
      'absences',
      'names',
      'suggest',
      'grid-of-a-pin',
      'building-link',
      'route',
      'retention',
      'own-data',
      'erased',
      'works',
    ].map(test),
  },
  {
    name: 'words',
    mutate: ['board', 'messages', 'screening'].map(rulesOf),
    tests: ['board', 'messages', 'template', 'screening', 'nameless', 'strip-photo'].map(test),
  },
]
