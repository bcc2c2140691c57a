import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds, overlap } from '../../../cloudfunctions/core/clock/stretch.ts'

describe('a stretch of time', () => {
  it('holds its first moment and every one before its end', () => {
    const held = [4, 5, 7, 8].filter((moment) => holds(moment)({ from: 5, until: 8 }))
    expect(held).toEqual([5, 7])
  })

  it('overlaps another when there is a moment that both have, and not when one follows the other', () => {
    const stretch = fc
      .tuple(fc.nat(12), fc.integer({ min: 1, max: 6 }))
      .map(([from, length]) => ({ from, until: from + length }))
    fc.assert(
      fc.property(stretch, stretch, (a, b) => {
        const moments = Array.from({ length: 20 }, (_, now) => now)
        expect(overlap(a, b)).toBe(moments.some((now) => holds(now)(a) && holds(now)(b)))
      }),
    )
    expect(overlap({ from: 0, until: 5 }, { from: 5, until: 9 })).toBe(false)
    expect(overlap({ from: 5, until: 9 }, { from: 0, until: 5 })).toBe(false)
  })
})
