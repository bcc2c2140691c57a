import { describe, expect, it } from 'vitest'
import { isForThem, withUnit } from '../../../miniprogram/services/words/figure-words.ts'

describe('a figure in words', () => {
  it.each([
    ['77.78%', 9, '78%'],
    ['90.00%', 10, '90%'],
    ['99.60%', 250, '99%'],
    ['0.30%', 300, '1%'],
    ['100.00%', 98, '100%'],
    ['0.00%', 98, '0%'],
    ['93.72%', 972, '94%'],
    ['93.72%', 1000, '93.72%'],
    ['', 0, ''],
  ])('of few is in whole per cents: %s of %i', (value, whole, words) => {
    expect(withUnit({ kind: 'share', whole }, value)).toBe(words)
  })

  it('keeps hours as they are, and says what a number counts', () => {
    expect(withUnit({ kind: 'hours', whole: 9 }, '1.5 小时')).toBe('1.5 小时')
    expect(withUnit({ kind: 'count', whole: 0 }, '12')).toBe('12 件')
  })

  it('is not for those who may not see it, whatever else it says', () => {
    expect([isForThem({ why: '只给督办看' }), isForThem({ why: '这段时间还没有' })]).toEqual([
      false,
      true,
    ])
  })
})
