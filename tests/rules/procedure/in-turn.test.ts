import { describe, expect, it } from 'vitest'
import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import type { Context } from '../../../cloudfunctions/core/procedure/context.ts'
import { inTurn, type Nights } from '../../../cloudfunctions/entries/timer/in-turn.ts'

const MINUTE = 60_000

/** Monday, 2026-11-23 3:00 at +08:00. */
const three = Date.UTC(2026, 10, 22, 19)

/** An instance of the timer with one work of the night, and how often that was begun. */
function aNight(work: (begun: number) => Promise<number> = async () => 1) {
  const nights: Nights = new Map()
  const logged: object[] = []
  let begun = 0
  const works = { nightly: { pace: { hour: 3 }, work: () => work(++begun) } }
  const fires = (now: number, budget = MINUTE) => {
    const context = { now, log: (line: object) => logged.push(line) } as unknown as Context
    return inTurn(works, () => context, budget, nights)
  }
  const aWholeDay = async (from: number) => {
    for (let minute = 0; minute < 24 * 60; minute++) await fires(from + minute * MINUTE)
  }
  return { fires, aWholeDay, logged, begun: () => begun }
}

describe('a work of the night', () => {
  it('is done once a night', async () => {
    const { aWholeDay, begun } = aNight()
    await aWholeDay(three - DAY / 2)
    expect(begun()).toBe(1)
    await aWholeDay(three + DAY / 2)
    expect(begun()).toBe(2)
  })

  it('is tried again in the next minute when it failed', async () => {
    const { aWholeDay, logged, begun } = aNight(async (begun) => {
      if (begun < 3) throw new Error('on purpose')
      return 1
    })
    await aWholeDay(three)
    expect(begun()).toBe(3)
    expect(logged).toHaveLength(2)
  })

  it('goes on in the next minute when its time was up before it came to its end', async () => {
    const { fires, begun } = aNight()
    await fires(three, 0)
    await fires(three + MINUTE)
    await fires(three + 2 * MINUTE)
    expect(begun()).toBe(2)
  })
})
