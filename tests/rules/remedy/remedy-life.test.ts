import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../../cloudfunctions/core/clock/date.ts'
import { elapsed } from '../../../cloudfunctions/core/clock/pause.ts'
import type { Acting } from '../../../cloudfunctions/core/lifecycle/kind.ts'
import { stepDue } from '../../../cloudfunctions/core/lifecycle/step-due.ts'
import { bySystem } from '../../../cloudfunctions/core/lifecycle/take-step.ts'
import { changeBy, changed } from '../../../cloudfunctions/core/lifecycle/transitions.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Remedy } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import { mendFor } from '../../../cloudfunctions/matters/remedy/rules/mend.ts'
import { newRemedy } from '../../../cloudfunctions/matters/remedy/rules/new-remedy.ts'
import type { ActionOnRemedy } from '../../../cloudfunctions/matters/remedy/rules/remedy-actions.ts'
import { mendingClock } from '../../../cloudfunctions/matters/remedy/rules/remedy-dates.ts'
import { remedyKind } from '../../../cloudfunctions/matters/remedy/rules/remedy-kind.ts'
import { refusal } from '../../../cloudfunctions/matters/remedy/rules/remedy-may-do.ts'
import { remedyNotifications } from '../../../cloudfunctions/matters/remedy/rules/remedy-notifications.ts'
import { type Party, partyOf } from '../../../cloudfunctions/matters/remedy/rules/remedy-party.ts'
import type { RemedyStep } from '../../../cloudfunctions/matters/remedy/rules/remedy-step.ts'
import {
  appealStep,
  extendStep,
  mendStep,
  outcomeStep,
  voteStep,
} from '../../../cloudfunctions/matters/remedy/rules/steps.ts'
import { viewForReporter } from '../../../cloudfunctions/matters/remedy/rules/view-for-reporter.ts'
import type { RemedyStatus } from '../../../miniprogram/contract/remedy.ts'
import { nextDeadline } from '../help/deadlines-of.ts'
import { aReport, noon } from '../help/example.ts'

const street = '340504002'
const anybody: Party = { reviewer: true, decider: true, handler: true, reporter: true }

const opened = (): Remedy =>
  newRemedy(
    {
      id: 'remedy-1',
      report: aReport({ status: 'closed', open: false }),
      reporter: 'reporter',
      rating: { level: 1, reasons: ['slow'], words: '慢' },
      reviewAreas: [street],
      now: noon,
    },
    theCity,
  )

type Playing = { remedy: Remedy; now: number; voter: string }

/** How each action is taken, with any words. */
const steps: Record<ActionOnRemedy, (playing: Playing) => RemedyStep> = {
  call: ({ now }) => ({
    action: 'call',
    to: 'contacted',
    content: { words: '打过' },
    set: { contactedAt: now },
  }),
  mend: ({ remedy }) => mendStep(remedy, '请改'),
  reply: ({ remedy }) => ({ action: 'reply', to: remedy.status, content: { words: '改了' } }),
  rectify: ({ now }) => outcomeStep('rectified', { words: '好了' }, now),
  explain: ({ now }) => outcomeStep('explained', { words: '说明', basis: '合同' }, now),
  extend: ({ remedy }) => extendStep(remedy, '等配件', theCity.rules),
  appeal: ({ remedy }) => appealStep(remedy, 'mover', '说的是别处'),
  decideAppeal: ({ remedy, now, voter }) => {
    if (!remedy.appeal) throw new Error('nobody appealed')
    const vote = { by: voter, uphold: voter < 'd', words: '看过', now }
    return voteStep(remedy, remedy.appeal, vote)
  },
  revisit: ({ now }) => ({ action: 'revisit', to: 'revisit', set: { revisitedAt: now } }),
  again: ({ now }) => ({
    action: 'again',
    to: 'done',
    set: { second: { level: 4, reasons: [], at: now } },
  }),
}

const take = (remedy: Remedy, step: RemedyStep, acting: Acting): Remedy =>
  changed(remedy, changeBy(remedyKind, remedy, step, acting, theCity))

/** Somebody tries an action, so many hours later, or time goes by. */
const move = fc.record({
  action: fc.constantFrom<ActionOnRemedy | 'time'>(
    'time',
    ...(Object.keys(steps) as ActionOnRemedy[]),
  ),
  hours: fc.integer({ min: 0, max: 400 }),
  voter: fc.constantFrom('a', 'b', 'e'),
})

/** Lives a remedy through as far as the guard lets it; all that it was on the way. */
function live(moves: readonly { action: ActionOnRemedy | 'time'; hours: number; voter: string }[]) {
  let now = noon
  const lived = [opened()]
  for (const { action, hours, voter } of moves) {
    const remedy = lived.at(-1) ?? opened()
    now += hours * HOUR
    const at = { id: voter, now }
    if (action === 'time') {
      const step = stepDue(remedyKind, remedy, theCity, now)
      if (step) lived.push(take(remedy, step, bySystem(now, `time-${remedy.version}`)))
    } else if (refusal(action, remedy, anybody, at) === undefined) {
      const acting = { by: voter, as: 'supervisor', who: '沈督办', at: now, token: 't' } as const
      lived.push(take(remedy, steps[action]({ remedy, now, voter }), acting))
    }
  }
  return lived
}

const legal: Record<RemedyStatus, readonly RemedyStatus[]> = {
  opened: ['opened', 'contacted'],
  contacted: ['contacted', 'rectifying', 'appealed', 'revisit'],
  rectifying: ['rectifying', 'appealed', 'revisit'],
  appealed: ['appealed', 'contacted', 'rectifying', 'done'],
  revisit: ['revisit', 'done'],
  done: [],
}

const lives = (law: (lived: readonly Remedy[]) => void) =>
  fc.assert(fc.property(fc.array(move, { maxLength: 25 }), (moves) => law(live(moves))))

describe('the life of a remedy', () => {
  it('changes its status only as the table allows, with one version a step', () => {
    lives((lived) => {
      for (const [i, { status, open, version, history }] of lived.entries()) {
        const from = lived[i - 1]?.status
        if (from) expect(legal[from]).toContain(status)
        expect(open).toBe(status !== 'done')
        expect(history.map((entry) => entry.version)).toEqual(
          Array.from({ length: version }, (_, i) => i + 1),
        )
      }
    })
  })

  it('gets a step by time whenever it has a deadline, and is done by the last after the revisit', () => {
    lives((lived) => {
      const last = lived.at(-1) ?? opened()
      if (!last.open) return
      const everything = stepDue(remedyKind, last, theCity, noon + 3650 * DAY)
      if (nextDeadline(remedyKind, last) === undefined) expect(everything).toBeUndefined()
      else expect(everything?.entry?.fired?.length).toBeGreaterThan(0)
      if (last.status === 'revisit' && last.revisitedAt !== undefined) {
        expect(everything?.to).toBe('done')
      }
    })
  })

  it('keeps the first rating and its words in every step', () => {
    lives((lived) => {
      for (const { level, reasons, content } of lived) {
        expect([level, reasons, content[1]?.words]).toEqual([1, ['slow'], '慢'])
      }
    })
  })

  it('sends messages that fit WeChat’s fields and repeat nobody’s words', () => {
    lives((lived) => {
      const remedy = lived.at(-1) ?? opened()
      for (const entry of remedy.history) {
        for (const { words } of remedyNotifications({ remedy, entry, city: theCity })) {
          expect([...words].length, words).toBeLessThanOrEqual(20)
          for (const said of Object.values(remedy.content)) {
            if ((said.words ?? '').length > 2) expect(words).not.toContain(said.words)
          }
        }
      }
    })
  })

  it('brings in the district and the city once each when nobody acts', () => {
    const first = opened()
    const step = stepDue(remedyKind, first, theCity, noon + 30 * DAY)
    expect(step?.set?.reviewAreas).toEqual([street, '340504', '3405'])
    const after = take(first, step ?? { action: 'escalate', to: 'opened' }, bySystem(noon, 'x'))
    expect(stepDue(remedyKind, after, theCity, noon + 60 * DAY)).toBeUndefined()
  })
})

describe('an appeal', () => {
  const acting = (at: number): Acting => ({
    by: 'mover',
    as: 'supervisor',
    who: '',
    at,
    token: 't',
  })

  it('uses none of the time for mending when it is refused', () => {
    const hours = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(hours, hours, (before, took) => {
        const first = opened()
        const at = noon + before * HOUR
        const moved = take(first, appealStep(first, 'mover', '不对'), acting(at))
        const { appeal } = moved
        if (!appeal) throw new Error('nobody appealed')
        const refused = { by: 'b', uphold: false, words: '', now: at + took * HOUR }
        const back = take(moved, voteStep(moved, appeal, refused), acting(refused.now))
        const used = (remedy: Remedy, now: number) =>
          elapsed(theCity.calendar, mendingClock(remedy), now)
        expect(used(back, refused.now)).toBe(used(first, at))
        expect(back.dueAt).toBeGreaterThanOrEqual(first.dueAt)
      }),
    )
  })
})

describe('a bad rating', () => {
  const supervisor = (id: string) => ({
    id,
    roles: [{ role: 'supervisor' as const, area: street }],
  })

  it('is reviewed by nobody who did the work, who rated, or who made the report', () => {
    const remedy = { ...opened(), madeBy: 'maker' }
    for (const id of [remedy.handler?.id ?? '', 'reporter', 'maker']) {
      expect(partyOf(remedy, supervisor(id))).toMatchObject({ reviewer: false, decider: false })
    }
    expect(partyOf(remedy, supervisor('other')).reviewer).toBe(true)
    expect(
      partyOf(remedy, { id: 'other', roles: [{ role: 'steward', area: street }] }).reviewer,
    ).toBe(false)
  })

  it('shows the handler what to mend, and neither the rating nor its time', () => {
    const mend = mendFor(live([moveOf('call'), moveOf('mend')]).at(-1) ?? opened())
    expect(Object.keys(mend ?? {}).sort()).toEqual(['at', 'dueAt', 'id', 'kind', 'reply', 'words'])
    expect(((mend?.dueAt ?? 0) + 8 * HOUR) % DAY).toBe(DAY - 60_000)
  })

  it('shows the resident who rated what was said to them, and nothing between offices', () => {
    const lived = live(
      ['call', 'mend', 'reply', 'rectify', 'revisit'].map((one) => moveOf(one as ActionOnRemedy)),
    )
    const { timeline, maySecond } = viewForReporter(lived.at(-1) ?? opened(), {
      id: 'reporter',
      now: noon,
    })
    expect(maySecond).toBe(true)
    expect(timeline.map(({ said }) => said)).toEqual(['', '好了', '', '', '', ''])
  })
})

const moveOf = (one: ActionOnRemedy) => ({ action: one, hours: 0, voter: 'a' })
