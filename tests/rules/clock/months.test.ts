import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  lastMonth,
  monthsOf,
  monthsUpTo,
  stretchOf,
} from '../../../cloudfunctions/core/clock/months.ts'
import { moment, noon } from '../help/example.ts'

describe('months', () => {
  it('are twelve of a year, and one of itself', () => {
    expect(monthsOf('2026-11')).toEqual(['2026-11'])
    const year = monthsOf('2026')
    expect([year.length, year[0], year[8], year[11]]).toEqual([12, '2026-01', '2026-09', '2026-12'])
  })

  it('of a period go no further than today', () => {
    expect(lastMonth('2026', noon)).toBe('2026-11')
    expect(lastMonth('2027', noon)).toBe('2026-11')
    expect(lastMonth('2026-12', noon)).toBe('2026-11')
    expect(lastMonth('2025', noon)).toBe('2025-12')
    expect(lastMonth('2026-03', noon)).toBe('2026-03')
  })

  it('follow upon one another without a gap, however many there are', () => {
    const years = fc.integer({ min: 2020, max: 2039 })
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), fc.nat(40), (year, of, more) => {
        const last = `${year}-${String(of).padStart(2, '0')}`
        const months = monthsUpTo(last, more + 1)
        expect([months.length, months.at(-1)]).toEqual([more + 1, last])
        months.slice(1).forEach((month, i) => {
          expect(stretchOf(month).from).toBe(stretchOf(months[i] ?? '').below)
        })
      }),
    )
    expect(stretchOf('2026-09').from).toBe(moment('2026-09-01 00:00'))
  })
})
