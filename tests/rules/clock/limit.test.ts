import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isUrgent,
  type LimitUnit,
  limitWords,
  parseLimit,
} from '../../../cloudfunctions/core/clock/limit.ts'

const unit = fc.constantFrom<LimitUnit>('uh', 'nh', 'wh', 'wd', 'nd')
const count = fc.integer({ min: 0, max: 999 })

describe('a time limit', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(count, unit, (count, unit) => {
        expect(parseLimit(`${count}${unit}`)).toEqual({ count, unit })
      }),
    )
  })

  it('is refused in any other form', () => {
    const isLimit = /^\d{1,3}(uh|nh|wh|wd|nd)$/
    const nearly = fc.constantFrom(...['5', 'wd', '5 wd', '5WD', '-5wd', '1.5wd', '5wdwd', '5wd\n'])
    const text = fc.oneof(nearly, fc.string()).filter((text) => !isLimit.test(text))
    fc.assert(
      fc.property(text, (text) => {
        expect(() => parseLimit(text)).toThrow(new RangeError(`not a time limit: ${text}`))
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
  ])('is %s in words: %s', (limit, words) => {
    expect(limitWords(limit)).toBe(words)
  })
})
