import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../../cloudfunctions/core/clock/date.ts'
import { dueAt } from '../../../cloudfunctions/core/clock/due.ts'
import { clockFace } from '../../../cloudfunctions/core/clock/face.ts'
import { dueOf } from '../../../cloudfunctions/core/clock/pause.ts'
import type { ClockState } from '../../../miniprogram/contract/clock.ts'
import { calendar, moment, noon } from '../help/example.ts'

const year = 366 * DAY
const anyMoment = fc.integer({ min: noon - year, max: noon + year })
const anyLimit = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom('uh', 'nh', 'wh', 'wd', 'nd'))
  .map(([count, unit]) => `${count}${unit}`)
const order: ClockState[] = ['ample', 'soon', 'today', 'late']

/** A clock as it is kept: with the due date that follows from its beginning, limit and pauses. */
function running(from: number, limit: string, ...pauses: Parameters<typeof pauseOf>[]) {
  const clock = { from, limits: [limit], pauses: pauses.map((pause) => pauseOf(...pause)) }
  const { at: due, ...unnoticed } = dueOf(calendar, clock)
  return { ...clock, due, ...unnoticed }
}

const pauseOf = (from: string, until: string) => ({
  reason: '等您定时间',
  from: moment(from),
  until: moment(until),
})

describe('a running clock', () => {
  it('only grows more pressing as time passes, and never uses more than its time', () => {
    fc.assert(
      fc.property(anyMoment, anyLimit, anyMoment, anyMoment, (from, limit, a, b) => {
        const clock = running(from, limit)
        const earlier = clockFace(calendar, clock, Math.min(a, b))
        const later = clockFace(calendar, clock, Math.max(a, b))
        expect(order.indexOf(later.state)).toBeGreaterThanOrEqual(order.indexOf(earlier.state))
        expect(later.used).toBeGreaterThanOrEqual(earlier.used)
        expect(earlier.used).toBeGreaterThanOrEqual(0)
        expect(later.used).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is late from the first millisecond after it was due, and not before', () => {
    fc.assert(
      fc.property(anyMoment, anyLimit, (from, limit) => {
        const clock = running(from, limit)
        expect(clockFace(calendar, clock, clock.due).state).not.toBe('late')
        expect(clockFace(calendar, clock, clock.due + 1).state).toBe('late')
      }),
    )
  })

  const tenDays = running(noon, '10nd')
  it.each([
    ['has days left', noon + DAY, 'ample', '还有 9 天'],
    ['is half over', noon + 5 * DAY, 'soon', '12 月 3 日 12:00 前'],
    ['is nearly over', noon + 8 * DAY, 'today', '12 月 3 日 12:00 前'],
    ['is due tomorrow', noon + 9 * DAY, 'today', '明天 12:00 前'],
    ['is due today', noon + 10 * DAY - 1, 'today', '今天 12:00 前'],
    ['has just run out', noon + 10 * DAY + 1, 'late', '已超 1 分钟'],
    ['ran out an hour ago', noon + 10 * DAY + HOUR, 'late', '已超 1 小时'],
    ['ran out hours ago', noon + 10 * DAY + 5 * HOUR, 'late', '已超 5 小时'],
    ['ran out days ago', noon + 12 * DAY, 'late', '已超 2 天'],
  ] as const)('that %s says so', (_, now, state, text) => {
    expect(clockFace(calendar, tenDays, now)).toMatchObject({ state, text })
  })
})

describe('a clock of a few hours', () => {
  it('is in the state today from the start', () => {
    const fresh = clockFace(calendar, running(noon, '4nh'), noon)
    expect(fresh).toEqual({ state: 'today', text: '今天 16:00 前', used: 0 })
  })
})

describe('a clock in working days', () => {
  const week = running(noon, '5wd')
  it.each([
    ['2026-11-23 12:00', 'ample', '还有 5 个工作日'],
    ['2026-11-25 12:00', 'ample', '还有 3 个工作日'],
    ['2026-11-26 12:00', 'soon', '11 月 30 日 12:00 前'],
    ['2026-11-28 20:00', 'today', '11 月 30 日 12:00 前'],
    ['2026-11-29 20:00', 'today', '明天 12:00 前'],
  ] as const)('at %s is %s: %s', (now, state, text) => {
    expect(clockFace(calendar, week, moment(now))).toMatchObject({ state, text })
  })

  it('of a single day shows the hour from the start', () => {
    expect(clockFace(calendar, running(noon, '1wd'), noon)).toMatchObject({
      state: 'ample',
      text: '明天 12:00 前',
    })
  })

  it('says that its date is provisional while a notice is missing', () => {
    const from = moment('2026-12-25 12:00')
    const clock = running(from, '10wd')
    expect(dueAt(calendar, from, '10wd').unnoticed).toBe(2027)
    expect(clockFace(calendar, clock, from).text).toBe('还有约 10 个工作日')
    const later = clockFace(calendar, clock, moment('2027-01-05 12:00'))
    expect(later).toMatchObject({ state: 'soon', text: '暂定 1 月 11 日 12:00 前' })
  })
})

describe('a paused clock', () => {
  const clock = running(noon, '5wd', ['2026-11-24 12:00', '2026-12-02 12:00'])
  it.each([
    ['2026-11-24 11:59', 'ample', '还有 10 个工作日'],
    ['2026-11-24 12:00', 'paused', '暂停到 12 月 2 日'],
    ['2026-12-02 11:00', 'paused', '暂停到 12:00'],
    ['2026-12-02 12:00', 'ample', '还有 4 个工作日'],
  ] as const)('at %s is %s: %s', (now, state, text) => {
    expect(clockFace(calendar, clock, moment(now))).toMatchObject({ state, text })
  })

  it('uses none of its time', () => {
    const used = (now: string) => clockFace(calendar, clock, moment(now)).used
    expect([used('2026-11-24 12:00'), used('2026-12-02 12:00')]).toEqual([0.2, 0.2])
  })

  it('stands still until the last of its pauses ends, in whatever order they come', () => {
    const short = pauseOf('2026-11-24 12:00', '2026-11-26 12:00')
    const long = pauseOf('2026-11-24 12:00', '2026-12-02 12:00')
    for (const pauses of [
      [short, long],
      [long, short],
    ]) {
      const seen = clockFace(calendar, { ...clock, pauses }, moment('2026-11-25 12:00'))
      expect(seen.text).toBe('暂停到 12 月 2 日')
    }
  })

  it('that was late before stays late', () => {
    const late = running(noon, '1wh', ['2026-11-24 12:00', '2026-12-02 12:00'])
    expect(clockFace(calendar, late, moment('2026-11-25 12:00')).state).toBe('late')
  })
})

describe('a stopped clock', () => {
  it('shows the day of its stop, and never changes again', () => {
    fc.assert(
      fc.property(
        anyMoment,
        anyLimit,
        anyMoment,
        anyMoment,
        anyMoment,
        (from, limit, stopped, a, b) => {
          const clock = { ...running(from, limit), stopped }
          expect(clockFace(calendar, clock, a)).toEqual(clockFace(calendar, clock, b))
          expect(clockFace(calendar, clock, a).state).toBe('done')
        },
      ),
    )
    const stopped = clockFace(calendar, { ...running(noon, '5wd'), stopped: noon }, noon)
    expect(stopped.text).toBe('11 月 23 日办结')
  })

  it('says ended, not done, where nothing was finished', () => {
    const ended = { ...running(noon, '5wd'), stopped: noon, unfinished: true }
    expect(clockFace(calendar, ended, noon).text).toBe('11 月 23 日结束')
  })
})
