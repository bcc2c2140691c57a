import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, month } from '../../../cloudfunctions/core/clock/date.ts'
import {
  isPublished,
  openMonths,
  startOf,
} from '../../../cloudfunctions/matters/rating/rules/published.ts'
import { moment } from '../help/example.ts'

const out = 5

const moments = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2035, 0) })
const days = fc.integer({ min: 1, max: 28 })

describe("a month's ratings", () => {
  it.each([
    ['2026-11', '2026-11-30 23:59', false],
    ['2026-11', '2026-12-04 23:59', false],
    ['2026-11', '2026-12-05 00:00', true],
    ['2026-10', '2026-11-23 12:00', true],
    ['2026-10', '2026-12-01 12:00', true],
    ['2026-12', '2026-11-23 12:00', false],
    ['2026-12', '2027-01-05 00:00', true],
    ['2026-02', '2026-03-04 23:59', false],
  ])('of %s are published at %s: %s', (month, now, published) => {
    expect(isPublished(month, moment(now), out)).toBe(published)
  })

  it('are open for the current month, and for the last one until its day', () => {
    expect(openMonths(moment('2026-12-04 23:59'), out)).toEqual(['2026-11', '2026-12'])
    expect(openMonths(moment('2026-12-05 00:00'), out)).toEqual(['2026-12'])
    expect(openMonths(moment('2026-12-01 00:00'), 1)).toEqual(['2026-12'])
  })

  it('begin with the month at +08:00', () => {
    expect(startOf('2027-01')).toBe(moment('2027-01-01 00:00'))
  })

  it('are published for good on any configured day, and open until then', () => {
    fc.assert(
      fc.property(moments, moments, days, (given, now, day) => {
        const named = month(given)
        const published = isPublished(named, now, day)
        if (published) expect(isPublished(named, now + 400 * DAY, day)).toBe(true)
        if (now >= given) expect(openMonths(now, day).includes(named)).toBe(!published)
        expect(isPublished(month(now), now, day)).toBe(false)
      }),
    )
  })

  it('begin at the first moment of the month', () => {
    fc.assert(
      fc.property(moments, (now) => {
        expect(month(startOf(month(now)))).toBe(month(now))
        expect(month(startOf(month(now)) - 1)).not.toBe(month(now))
      }),
    )
  })
})
