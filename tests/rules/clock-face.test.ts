import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../cloudfunctions/clock/due.ts'
import { clockFace } from '../../cloudfunctions/clock/face.ts'
import type { ClockState } from '../../miniprogram/contract/clock.ts'
import { noon } from './example.ts'

const year = 366 * DAY
const moment = fc.integer({ min: noon - year, max: noon + year })
const length = fc.integer({ min: 0, max: 60 * DAY })
const order: ClockState[] = ['ample', 'soon', 'today', 'late']

describe('a running clock', () => {
  it('only grows more pressing as time passes, and never uses more than all of its time', () => {
    fc.assert(
      fc.property(moment, length, moment, moment, (from, length, a, b) => {
        const due = from + length
        const earlier = clockFace({ from, due }, Math.min(a, b))
        const later = clockFace({ from, due }, Math.max(a, b))
        expect(order.indexOf(later.state)).toBeGreaterThanOrEqual(order.indexOf(earlier.state))
        expect(later.used).toBeGreaterThanOrEqual(earlier.used)
        expect(earlier.used).toBeGreaterThanOrEqual(0)
        expect(later.used).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is late from the first millisecond after it was due, and not before', () => {
    fc.assert(
      fc.property(moment, length, (from, length) => {
        const due = from + length
        expect(clockFace({ from, due }, due).state).not.toBe('late')
        expect(clockFace({ from, due }, due + 1).state).toBe('late')
      }),
    )
  })

  const tenDays = { from: noon, due: noon + 10 * DAY }
  it.each([
    ['has days left', noon + DAY, 'ample', '还有 9 天'],
    ['is half over', noon + 5 * DAY, 'soon', '12月3日 12:00 前'],
    ['is nearly over', noon + 8 * DAY, 'today', '12月3日 12:00 前'],
    ['is due tomorrow', noon + 9 * DAY, 'today', '明天 12:00 前'],
    ['is due today', noon + 10 * DAY - 1, 'today', '今天 12:00 前'],
    ['has just run out', noon + 10 * DAY + 1, 'late', '已超 1 分钟'],
    ['ran out hours ago', noon + 10 * DAY + 5 * HOUR, 'late', '已超 5 小时'],
    ['ran out days ago', noon + 12 * DAY, 'late', '已超 2 天'],
  ] as const)('that %s says so', (_, now, state, text) => {
    expect(clockFace(tenDays, now)).toMatchObject({ state, text })
  })
})

describe('a clock of a single day', () => {
  it('tells the hour from the start, for tomorrow is not days away', () => {
    expect(clockFace({ from: noon, due: noon + DAY }, noon)).toMatchObject({
      state: 'ample',
      text: '明天 12:00 前',
    })
  })
})

describe('a stopped clock', () => {
  it('says the day it stopped and never moves again', () => {
    fc.assert(
      fc.property(moment, length, moment, moment, moment, (from, length, stopped, a, b) => {
        const running = { from, due: from + length, stopped }
        expect(clockFace(running, a)).toEqual(clockFace(running, b))
        expect(clockFace(running, a).state).toBe('done')
      }),
    )
    expect(clockFace({ from: noon, due: noon + DAY, stopped: noon }, noon).text).toBe(
      '11月23日办结',
    )
  })
})
