import { describe, expect, it } from 'vitest'
import {
  answerParts,
  isForThem,
  withUnit,
} from '../../../miniprogram/services/words/figure-words.ts'

describe('a figure in words', () => {
  it('keeps hours and shares as they are, and says what a number counts', () => {
    expect(withUnit({ kind: 'hours' }, '1.5 小时')).toBe('1.5 小时')
    expect(withUnit({ kind: 'share' }, '78%')).toBe('78%')
    expect(withUnit({ kind: 'count' }, '12')).toBe('12 件')
  })

  it('is side by side what residents answered, and nothing of few', () => {
    const parts = answerParts({ solved: 4, partly: 0, unsolved: 1, none: 2 })
    expect(parts.map(({ label, count }) => `${label} ${count}`)).toEqual([
      '解决了 4',
      '解决了一部分 0',
      '没解决 1',
      '没回答 2',
    ])
    expect(answerParts(null)).toEqual([])
  })

  it('is not for those who may not see it, whatever else it says', () => {
    expect([isForThem({ why: '只给督办看' }), isForThem({ why: '这段时间还没有' })]).toEqual([
      false,
      true,
    ])
  })
})
