import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../../cloudfunctions/core/clock/date.ts'
import { act } from '../../cloudfunctions/core/lifecycle/act.ts'
import { byTime } from '../../cloudfunctions/core/lifecycle/by-time.ts'
import type { Kind, Step } from '../../cloudfunctions/core/lifecycle/kind.ts'
import type {
  HistoryEntry,
  Lifecycle,
} from '../../cloudfunctions/core/lifecycle/lifecycle-record.ts'
import { reckonDates } from '../../cloudfunctions/core/lifecycle/reckon.ts'
import { GRACE } from '../../cloudfunctions/core/lifecycle/transitions.ts'
import type { City } from '../../cloudfunctions/core/procedure/city.ts'
import { isFailure } from '../../cloudfunctions/core/procedure/failure.ts'
import { noon } from '../rules/help/example.ts'
import { actor, type Probed, probedContext } from './probed-context.ts'

const MINUTE = 60_000

/** A kind of record with a life, a record as it begins at noon, and steps that may be taken on it. */
export type Sample<E extends HistoryEntry, R extends Lifecycle<E>> = {
  kind: Kind<E, R, City>
  record: R
  /** One that changes something, and one that only tells. */
  step: Step<E, R>
  notice: Step<E, R>
}

/** One record of the sample in a context of its own, and what is done to it. */
type Trial<E extends HistoryEntry, R extends Lifecycle<E>> = Sample<E, R> & {
  /** The context of this trial; `afresh` gives another. */
  probed: Probed
  afresh(): Promise<void>
  stored(): Promise<R>
  takes(
    taken: Step<E, R>,
    input: { token: string; version?: number },
  ): ReturnType<typeof act<E, R, R>>
  /** The timer comes at a moment (epoch ms). */
  timerAt(now: number): Promise<unknown>
}

function trialOf<E extends HistoryEntry, R extends Lifecycle<E>>(
  sample: Sample<E, R>,
): Trial<E, R> {
  const { kind, record } = sample
  const trial: Trial<E, R> = {
    ...sample,
    probed: probedContext(kind.collection),
    afresh: async () => {
      trial.probed = probedContext(kind.collection)
      await trial.probed.context.db.add(kind.collection, record)
    },
    stored: async () => {
      const found = await trial.probed.context.db.read(kind.collection, record._id)
      if (!found) throw new Error('it is gone')
      return found
    },
    takes: (taken, input) =>
      act(actor(trial.probed.context, input), kind, {
        find: trial.stored,
        recordOf: (found) => found,
        refusal: () => undefined,
        to: [taken.to],
        as: () => ({ as: 'worker', who: '王社工' }),
        step: () => taken,
      }),
    timerAt: (now) => {
      trial.probed.context.now = now
      return byTime(kind)(trial.probed.context, () => true)
    },
  }
  return trial
}

/** What holds for every kind of record with a life, whatever it is about. */
export function conforms<E extends HistoryEntry, R extends Lifecycle<E>>(
  name: string,
  sample: Sample<E, R>,
): void {
  const trial = trialOf(sample)
  beforeEach(trial.afresh)
  describe(`an action on a ${name}`, () => actionsConform(trial))
  describe(`the deadlines of a ${name}`, () => timeConforms(trial))
  describe(`the effects of a step of a ${name}`, () => {
    followingConforms(trial)
    delayConforms(trial)
  })
  describe(`the provisional dates of a ${name}`, () => datesConform(trial))
}

function actionsConform<E extends HistoryEntry, R extends Lifecycle<E>>(trial: Trial<E, R>) {
  const { kind, step, notice, stored, takes } = trial
  it('has one entry a token, and the same answer for the same token', async () => {
    const [first, again] = [await takes(step, { token: 'a' }), await takes(step, { token: 'a' })]
    expect(isFailure(first) || first.entry.version).toBe(2)
    expect(again).toEqual(first)
    expect((await stored()).history).toHaveLength(2)
    await takes(notice, { token: 'b' })
    expect((await stored()).history.map(({ version }) => version)).toEqual([1, 2, 3])
  })

  it('on an old version is refused, unless only notices came since', async () => {
    await takes(notice, { token: 'a' })
    expect(await takes(step, { token: 'b', version: 1 })).toMatchObject({ entry: { version: 3 } })
    const late = await takes(step, { token: 'c', version: 2 })
    expect(late).toEqual({ failure: kind.codes.changed })
    expect(await takes(step, { token: 'd', version: 9 })).toEqual(late)
    expect((await stored()).version).toBe(3)
  })
}

function timeConforms<E extends HistoryEntry, R extends Lifecycle<E>>(trial: Trial<E, R>) {
  const { stored, timerAt } = trial
  it('fire once, however often and late the timer comes, and stand in the entry', async () => {
    const moments = fc.array(fc.integer({ min: noon, max: noon + 90 * DAY }), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(moments, async (found) => {
        await trial.afresh()
        for (const at of found.sort((a, b) => a - b)) {
          await timerAt(at)
          await timerAt(at)
        }
        const { fired, history } = await stored()
        expect(new Set(fired).size).toBe(fired.length)
        const told = history.flatMap((entry) => entry.fired ?? [])
        expect(new Set(told).size).toBe(told.length)
        expect(told).toEqual(expect.arrayContaining(fired))
      }),
      { numRuns: 30 },
    )
  })
}

function followingConforms<E extends HistoryEntry, R extends Lifecycle<E>>(trial: Trial<E, R>) {
  const { step, stored, takes, timerAt } = trial
  it('run at once, and are confirmed by their message when the timer comes', async () => {
    trial.probed.proved = true
    await takes(step, { token: 'a' })
    expect(trial.probed.ran).toEqual([2])
    expect((await stored()).outbox).toMatchObject({ from: 1, tries: 0 })
    trial.probed.inboxes = new Set(['message of 1', 'message of 2'])
    await timerAt(noon + GRACE - 1)
    expect(await stored()).toHaveProperty('outbox')
    await timerAt(noon + GRACE)
    expect(trial.probed.ran).toEqual([2])
    expect(await stored()).not.toHaveProperty('outbox')
  })

  it('run again in order where no message confirms them', async () => {
    await takes(step, { token: 'a' })
    await timerAt(noon + GRACE)
    expect(trial.probed.ran).toEqual([2, 1, 2])
    expect(await stored()).not.toHaveProperty('outbox')
  })
}

function delayConforms<E extends HistoryEntry, R extends Lifecycle<E>>(trial: Trial<E, R>) {
  const { step, stored, takes, timerAt } = trial
  it('wait longer after each failure, and are not lost', async () => {
    trial.probed.outcomes = ['fails', 'fails', 'fails']
    await takes(step, { token: 'a' })
    await timerAt(noon + MINUTE)
    expect((await stored()).outbox).toEqual({ from: 1, resumeAt: noon + 2 * MINUTE, tries: 1 })
    await timerAt(noon + 2 * MINUTE)
    expect((await stored()).outbox).toEqual({ from: 1, resumeAt: noon + 4 * MINUTE, tries: 2 })
    await timerAt(noon + 4 * MINUTE)
    expect(trial.probed.ran).toEqual([1, 2])
    expect(trial.probed.logged.map(({ code }) => code)).toEqual(Array(3).fill('EFFECT.LATER'))
    expect(await stored()).not.toHaveProperty('outbox')
  })

  it('that take more than one turn go on in the next', async () => {
    trial.probed.outcomes = Array(15).fill('more')
    await timerAt(noon + MINUTE)
    expect((await stored()).outbox).toEqual({ from: 1, resumeAt: noon + MINUTE, tries: 0 })
    await timerAt(noon + 2 * MINUTE)
    expect(await stored()).not.toHaveProperty('outbox')
  })
}

function datesConform<E extends HistoryEntry, R extends Lifecycle<E>>(trial: Trial<E, R>) {
  const { kind, record, stored } = trial
  const provisional: Partial<Lifecycle> = { unnoticed: 2026 }

  it('are reckoned when the notice has come, and not provisional any more', async () => {
    await trial.probed.context.db.change(
      kind.collection,
      { _id: record._id },
      {
        set: provisional as Partial<R>,
      },
    )
    await reckonDates(kind)(trial.probed.context, () => true)
    const { unnoticed, history } = await stored()
    expect(unnoticed).toBeUndefined()
    expect(history.at(-1)?.action).toBe('reckon')
  })

  it('stay as they are after the end', async () => {
    const over: Partial<Lifecycle> = { ...provisional, open: false }
    await trial.probed.context.db.change(
      kind.collection,
      { _id: record._id },
      { set: over as Partial<R> },
    )
    await reckonDates(kind)(trial.probed.context, () => true)
    const { unnoticed, history } = await stored()
    expect([unnoticed, history.length]).toEqual([undefined, 1])
  })
}
