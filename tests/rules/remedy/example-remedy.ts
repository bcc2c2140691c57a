import { HOUR } from '../../../cloudfunctions/core/clock/date.ts'
import type { Acting } from '../../../cloudfunctions/core/lifecycle/kind.ts'
import { changeBy, changed } from '../../../cloudfunctions/core/lifecycle/transitions.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Remedy } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import { newRemedy } from '../../../cloudfunctions/matters/remedy/rules/new-remedy.ts'
import { remedyKind } from '../../../cloudfunctions/matters/remedy/rules/remedy-kind.ts'
import type { RemedyStep } from '../../../cloudfunctions/matters/remedy/rules/remedy-step.ts'
import {
  appealStep,
  extendStep,
  mendStep,
  outcomeStep,
  voteStep,
} from '../../../cloudfunctions/matters/remedy/rules/steps.ts'
import { aReport, noon, people, street } from '../help/example.ts'

/** A remedy of a very bad rating that somebody gave by name at noon, with nothing done yet. */
export const openedRemedy = (told: Partial<Remedy> = {}): Remedy => ({
  ...newRemedy(
    {
      id: 'remedy-1',
      report: aReport({ status: 'closed', open: false }),
      reporter: people.reporter.id,
      rating: { level: 1, reasons: ['attitude', 'slow'], words: '等了三周' },
      reviewAreas: [street],
      now: noon,
    },
    theCity,
  ),
  ...told,
})

/** Who takes a step: its reviewer, those who decide on the appeal, who did the work, who rated. */
const actors = {
  shen: { by: 'shen', as: 'supervisor', who: '沈督办' },
  lu: { by: 'lu', as: 'supervisor', who: '陆督办' },
  qian: { by: 'qian', as: 'supervisor', who: '钱督办' },
  holder: { by: people.holder.id, as: 'worker', who: '王社工' },
  reporter: { by: people.reporter.id, as: 'reporter', who: '' },
} as const satisfies Record<string, Pick<Acting, 'by' | 'as' | 'who'>>

type ExampleAction = [who: keyof typeof actors, step: (remedy: Remedy, now: number) => RemedyStep]

const vote = (by: 'lu' | 'qian', uphold: boolean, words: string): ExampleAction => [
  by,
  (remedy, now) => {
    if (!remedy.appeal) throw new Error('nobody appealed')
    return voteStep(remedy, remedy.appeal, { by, uphold, words, now })
  },
]

const exampleActions = {
  call: [
    'shen',
    (_, now) => ({
      action: 'call',
      to: 'contacted',
      content: { words: '打过' },
      set: { contactedAt: now },
    }),
  ],
  mend: ['shen', (remedy) => mendStep(remedy, '请重装螺栓')],
  reply: [
    'holder',
    ({ status }) => ({ action: 'reply', to: status, content: { words: '换了新的' } }),
  ],
  rectify: ['shen', (_, now) => outcomeStep('rectified', { words: '去看过，稳了' }, now)],
  explain: [
    'shen',
    (_, now) => outcomeStep('explained', { words: '要等厂家', basis: '采购合同' }, now),
  ],
  extend: ['shen', (remedy) => extendStep(remedy, '等配件', theCity.rules)],
  appeal: ['shen', (remedy) => appealStep(remedy, 'shen', '说的是别处')],
  uphold: vote('lu', true, '是别处'),
  upholdToo: vote('qian', true, '同意'),
  refuse: vote('qian', false, '就是这处'),
  revisit: ['shen', (_, now) => ({ action: 'revisit', to: 'revisit', set: { revisitedAt: now } })],
  again: [
    'reporter',
    (_, now) => ({
      action: 'again',
      to: 'done',
      content: { words: '这回好了' },
      set: { second: { level: 4, reasons: [], at: now } },
    }),
  ],
} as const satisfies Record<string, ExampleAction>

/** What is done with a remedy, by whom it is done in these examples. */
export type Done = keyof typeof exampleActions

/** The remedy after one more thing was done with it, an hour after its last step. */
export function doneWith(remedy: Remedy, done: Done): Remedy {
  const at = (remedy.history.at(-1)?.at ?? noon) + HOUR
  const [who, step] = exampleActions[done]
  const acting = { ...actors[who], at, token: `${done}-${remedy.version}` }
  return changed(remedy, changeBy(remedyKind, remedy, step(remedy, at), acting, theCity))
}

/** A remedy with which all this was done, one thing an hour, from one o'clock on. */
export const remedyAfter = (...done: Done[]): Remedy => done.reduce(doneWith, openedRemedy())
