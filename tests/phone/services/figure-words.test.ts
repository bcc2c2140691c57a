import { describe, expect, it } from 'vitest'
import { isForThem, withUnit } from '../../../miniprogram/services/words/figure-words.ts'

describe('a figure in words', () => {
  it('keeps hours and shares as they are, and says what a number counts', () => {
    expect(withUnit({ kind: 'hours' }, '1.5 小时')).toBe('1.5 小时')
    expect(withUnit({ kind: 'share' }, '78%')).toBe('78%')
    expect(withUnit({ kind: 'count' }, '12')).toBe('12 件')
  })

  it('is not for those who may not see it, whatever else it says', () => {
    expect([isForThem({ why: '只给督办看' }), isForThem({ why: '这段时间还没有' })]).toEqual([
      false,
      true,
    ])
  })
})
