import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueAt } from '../../cloudfunctions/clock/due.ts'
import {
  isUrgent,
  type LimitUnit,
  limitWords,
  parseLimit,
} from '../../cloudfunctions/clock/limit.ts'

const unit = fc.constantFrom<LimitUnit>('uh', 'nh', 'wh', 'wd', 'nd')
const count = fc.integer({ min: 0, max: 999 })
const moment = fc.integer({ min: 0, max: Date.UTC(2100, 0) })

describe('a time limit', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(count, unit, (count, unit) => {
        expect(parseLimit(`${count}${unit}`)).toEqual({ count, unit })
      }),
    )
  })

  it('is refused when it is anything else', () => {
    const isLimit = /^\d{1,3}(uh|nh|wh|wd|nd)$/
    const nearly = fc.constantFrom(...['5', 'wd', '5 wd', '5WD', '-5wd', '1.5wd', '5wdwd', '5wd\n'])
    const text = fc.oneof(nearly, fc.string()).filter((text) => !isLimit.test(text))
    fc.assert(
      fc.property(text, (text) => {
        expect(() => parseLimit(text)).toThrow(RangeError)
      }),
    )
  })

  it('is urgent when, and only when, it counts urgent hours', () => {
    fc.assert(
      fc.property(count, unit, (count, unit) => {
        expect(isUrgent(`${count}${unit}`)).toBe(unit === 'uh')
      }),
    )
  })

  it.each([
    ['2uh', '2 小时'],
    ['24nh', '24 小时'],
    ['4wh', '4 个工作小时'],
    ['5wd', '5 个工作日'],
    ['30nd', '30 天'],
  ])('says %s as %s', (limit, words) => {
    expect(limitWords(limit)).toBe(words)
  })
})

describe('when a limit is due', () => {
  it.each([
    ['2uh', 2],
    ['24nh', 24],
    ['4wh', 4],
    ['5wd', 120],
    ['30nd', 720],
  ])('%s is %i hours after it began', (limit, hours) => {
    expect(dueAt(1000, limit)).toBe(1000 + hours * 3_600_000)
  })

  it('is never before it began, and later for more of the same', () => {
    fc.assert(
      fc.property(moment, count, count, unit, (from, a, b, unit) => {
        const [less, more] = a < b ? [a, b] : [b, a]
        expect(dueAt(from, `${less}${unit}`)).toBeGreaterThanOrEqual(from)
        expect(dueAt(from, `${more}${unit}`)).toBeGreaterThanOrEqual(dueAt(from, `${less}${unit}`))
      }),
    )
  })

  it('is as much later as the limit began later', () => {
    fc.assert(
      fc.property(moment, moment, count, unit, (a, b, count, unit) => {
        const limit = `${count}${unit}`
        expect(dueAt(b, limit) - dueAt(a, limit)).toBe(b - a)
      }),
    )
  })
})
