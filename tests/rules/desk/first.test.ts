import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, endOfDay, HOUR } from '../../../cloudfunctions/core/clock/date.ts'
import {
  countsOf,
  firstFrom,
  pressing,
  sumOf,
} from '../../../cloudfunctions/core/waiting/on-lists.ts'
import { firstOfAll } from '../../../cloudfunctions/desk/rules/first-of-all.ts'
import { areaScopes, type DeskScope } from '../../../miniprogram/contract/desk.ts'
import { china } from '../../moments.ts'

const now = china('2026-11-30 10:00')
const [late, today, tomorrow] = [now - HOUR, now + HOUR, now + DAY]
const on = (scope: DeskScope, due?: number) => ({ scope, due })

describe('what a leader’s desk opens with', () => {
  it('has what waits for the leader, with a date or without one, whenever it is due', () => {
    for (const scope of ['mine', 'disputes', 'waiting', 'pool', 'check', 'appeals'] as const)
      for (const due of [undefined, late, today, tomorrow])
        expect(firstFrom([on(scope, due)], now)).toEqual(on(scope, due))
  })

  it('has of what somebody else has only what is late or due today', () => {
    for (const scope of ['late', 'remedies'] as const) {
      expect(firstFrom([on(scope, late)], now)).toEqual(on(scope, late))
      expect(firstFrom([on(scope, today)], now)).toEqual(on(scope, today))
      expect(firstFrom([on(scope, tomorrow)], now)).toBeUndefined()
      expect(firstFrom([on(scope)], now)).toBeUndefined()
    }
    expect(firstFrom([on('assigned', late)], now)).toBeUndefined()
  })

  it('names something by the list on which it waits for the leader, though it is late too', () => {
    const lies = [on('late', late), on('assigned', late), on('pool', late), on('disputes', late)]
    expect(firstFrom(lies, now)?.scope).toBe('disputes')
    expect(firstFrom(lies.slice(0, 3), now)?.scope).toBe('pool')
    expect(firstFrom(lies.slice(0, 2), now)?.scope).toBe('late')
  })

  it('has the longest late first, what has no date behind today’s, and what is due another day last', () => {
    const some = [
      { id: 'tomorrow', due: tomorrow },
      { id: 'dateless' },
      { id: 'today', due: today },
      { id: 'late', due: late },
      { id: 'longest', due: late - DAY },
      { id: 'also today', due: today },
    ]
    expect(firstOfAll(some, now).map(({ id }) => id)).toEqual([
      ...['longest', 'late', 'also today', 'today', 'dateless', 'tomorrow'],
    ])
  })
})

describe('late, and due today', () => {
  it('end at the due moment and at midnight in China, for heads, tabs and lists alike', () => {
    const dues = [now - 1, now, endOfDay(now) - 1, endOfDay(now)].map((due) => ({ due }))
    expect(pressing([...dues, {}], now)).toEqual({ late: 1, today: 2 })
    expect(endOfDay(now)).toBe(china('2026-12-01 00:00'))
  })
})

describe('the numbers of a desk', () => {
  it('count each thing on each list that it lies on, and once as what comes first', () => {
    const things = [
      [on('pool', late), on('late', late)],
      [on('assigned', tomorrow)],
      [on('waiting', today), on('assigned', today), on('late', today)],
    ]
    expect(countsOf(things, now, false)).toEqual({
      first: { count: 2, late: 1, today: 1, more: false },
      pool: { count: 1, late: 1, today: 0, more: false },
      late: { count: 2, late: 1, today: 1, more: false },
      waiting: { count: 1, late: 0, today: 1, more: false },
      assigned: { count: 2, late: 0, today: 1, more: false },
    })
  })

  it('are those of all nouns together, 0 where nothing lies, and open where one was not counted out', () => {
    const due = fc.option(fc.integer({ min: now - 2 * DAY, max: now + 2 * DAY }), {
      nil: undefined,
    })
    const thing = fc.array(fc.record({ scope: fc.constantFrom(...areaScopes), due }), {
      maxLength: 3,
    })
    const things = fc.array(thing, { maxLength: 9 })
    fc.assert(
      fc.property(things, things, fc.boolean(), (one, other, more) => {
        const sum = sumOf(areaScopes, [countsOf(one, now, more), countsOf(other, now, false)])
        const all = countsOf([...one, ...other], now, false)
        for (const scope of areaScopes) {
          const { count = 0, late = 0, today = 0 } = all[scope] ?? {}
          expect(sum[scope]).toMatchObject({ count, late, today })
        }
        expect(sum.first?.more).toBe(more && countsOf(one, now, more).first !== undefined)
      }),
    )
  })
})
