import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../cloudfunctions/matters/report/rules/title.ts'

/** Letters, breaks and blanks, some of which take two code units or more. */
const letter = fc.constantFrom(...'漫步机断了，。！？; \n\u3000a1', '𠮷', '🛠', '👨‍👩‍👧')

describe('the title of a report', () => {
  it.each([
    ['漫步机断了，孩子差点摔着', '漫步机断了，孩子差点摔着'],
    ['健身广场的漫步机断了，右边那只一踩就晃', '健身广场的漫步机断了'],
    ['  健身广场的灯不亮。已经三天', '健身广场的灯不亮'],
    ['\n\n，。垃圾没人收', '垃圾没人收'],
    ['坏了', '坏了'],
    ['。。。', '健身器材'],
    ['', '健身器材'],
    [undefined, '健身器材'],
    ['一二三四五六七八九十一二三四五六七八', '一二三四五六七八九十一二三四五六七八'],
    ['一二三四五六七八九十一二三四五六七八九', '一二三四五六七八九十一二三四五六七…'],
  ])('%j is %j', (words, title) => {
    expect(titleOf(words, '健身器材')).toBe(title)
  })

  it('is never empty, never longer than a line, never half a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 40 }), (words) => {
        const title = titleOf(words, '健身器材')
        expect(title.trim()).not.toBe('')
        expect([...title].length).toBeLessThanOrEqual(18)
        expect(title.isWellFormed()).toBe(true)
      }),
    )
  })
})
