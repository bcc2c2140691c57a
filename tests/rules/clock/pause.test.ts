import { describe, expect, it } from 'vitest'
import { HOUR } from '../../../cloudfunctions/core/clock/date.ts'
import { dueOf, elapsed, momentOf, share } from '../../../cloudfunctions/core/clock/pause.ts'
import { calendar, moment, told } from '../help/example.ts'

const pause = (from: string, until: string) => ({
  reason: '等您定时间',
  from: moment(from),
  until: moment(until),
})

/** A clock begun on Monday, 2026-11-23 09:00. */
const clock = (limits: string[], ...pauses: ReturnType<typeof pause>[]) => ({
  from: moment('2026-11-23 09:00'),
  limits,
  pauses,
})

const due = (...given: Parameters<typeof clock>) => told(dueOf(calendar, clock(...given)).at)

describe('a pause', () => {
  const morning = pause('2026-11-23 10:30', '2026-11-23 13:30')

  it('shifts the due date by the working time that it covers', () => {
    expect(due(['1wd'])).toBe('2026-11-24 09:00')
    expect(due(['1wd'], morning)).toBe('2026-11-24 10:30')
  })

  it('shifts a clock of natural hours by its full length', () => {
    expect(due(['24nh'], morning)).toBe('2026-11-24 12:00')
  })

  it('shifts nothing outside working hours', () => {
    expect(due(['1wd'], pause('2026-11-23 12:00', '2026-11-23 14:00'))).toBe('2026-11-24 09:00')
    expect(due(['7wd'], pause('2026-11-27 17:30', '2026-11-30 08:30'))).toBe(due(['7wd']))
  })

  it('counts once where it overlaps another, in whatever order they come', () => {
    const noon = pause('2026-11-23 11:00', '2026-11-23 15:00')
    expect(due(['1wd'], morning, noon)).toBe('2026-11-24 11:30')
    expect(due(['1wd'], noon, morning)).toBe('2026-11-24 11:30')
    expect(due(['1wd'], noon, noon)).toBe(due(['1wd'], noon))
    const inside = pause('2026-11-23 11:30', '2026-11-23 12:00')
    expect(due(['1wd'], noon, inside)).toBe(due(['1wd'], noon))
  })

  it('shifts nothing when it begins after the due date, or ends before it begins', () => {
    expect(due(['1wd'], pause('2026-11-24 09:00', '2026-12-24 09:00'))).toBe('2026-11-24 09:00')
    expect(due(['1wd'], pause('2026-11-23 11:00', '2026-11-23 10:00'))).toBe('2026-11-24 09:00')
  })

  it('makes a date provisional only by the years in which the clock runs', () => {
    const suspended = pause('2026-11-23 10:00', '2027-02-01 09:00')
    expect(dueOf(calendar, clock(['1wd'], suspended)).unnoticed).toBe(2027)
    const round = pause('2026-11-23 10:00', '2026-12-31 10:00')
    expect(dueOf(calendar, clock(['4wh'], round)).unnoticed).toBeUndefined()
    const whole = pause('2026-11-23 10:00', '2028-02-01 09:00')
    expect(dueOf(calendar, clock(['1wd'], whole)).unnoticed).toBe(2028)
    const across = pause('2027-03-01 09:00', '2028-03-01 09:00')
    expect(dueOf(calendar, clock(['100wd'], across)).unnoticed).toBe(2027)
    const atOnce = moment('2027-03-01 09:00')
    const none = { from: atOnce, limits: ['0wh'], pauses: [] }
    expect(dueOf(calendar, none)).toStrictEqual({ at: atOnce })
  })
})

describe('an extension', () => {
  it('begins where the limit ended, in its own unit', () => {
    expect(due(['5wd', '2wd'])).toBe(due(['7wd']))
    expect(due(['5wd', '24nh'])).toBe('2026-12-01 09:00')
  })
})

describe('the time that a clock has used', () => {
  const running = clock(['1wd'], pause('2026-11-23 10:30', '2026-11-23 13:30'))
  it.each([
    ['2026-11-20 09:00', 0, 'before it began'],
    ['2026-11-23 10:30', 1.5, 'until the pause'],
    ['2026-11-23 12:00', 1.5, 'in the pause'],
    ['2026-11-23 14:00', 1.5, 'after it, before work goes on'],
    ['2026-11-23 15:00', 2.5, 'an hour later'],
    ['2026-11-24 10:30', 7, 'when it is due'],
    ['2026-12-24 10:30', 7, 'and never more'],
  ])('at %s is %d hours: %s', (now, hours) => {
    expect(elapsed(calendar, running, moment(now))).toBe(hours * HOUR)
    expect(share(calendar, running, moment(now))).toBe(hours / 7)
  })

  it('reaches a share at the earliest moment that has it', () => {
    const week = { from: moment('2026-11-23 12:00'), limits: ['5wd'], pauses: [] }
    expect(told(momentOf(calendar, week, 0.5))).toBe('2026-11-25 17:30')
    expect(told(momentOf(calendar, week, 0.8))).toBe('2026-11-27 12:00')
    expect(momentOf(calendar, week, 1)).toBe(dueOf(calendar, week).at)
    expect(momentOf(calendar, week, 0)).toBe(week.from)
    const atOnce = pause('2026-11-23 12:00', '2026-11-24 12:00')
    expect(momentOf(calendar, { ...week, pauses: [atOnce] }, 0)).toBe(week.from)
    expect(told(momentOf(calendar, running, 0.5))).toBe('2026-11-23 16:00')
    expect(told(momentOf(calendar, running, 1.5 / 7))).toBe('2026-11-23 10:30')
  })

  it('is all of a limit of no time', () => {
    expect(share(calendar, clock(['0wh']), moment('2026-11-23 09:00'))).toBe(1)
  })
})
