import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cleanName,
  cleanPhone,
  cleanText,
} from '../../../cloudfunctions/core/procedure/clean-text.ts'

/** One of each kind of thing that nobody sees. */
const unseen = [
  ...['\u0000', '\u0008', '\u001b', '\u007f', '\u0090', '\ud83d', '\udfff', '\ufdd0'],
  ...['\u00ad', '\u034f', '\u061c', '\u115f', '\u1160', '\u180e', '\u200b', '\u200d', '\u200f'],
  ...['\u202a', '\u202d', '\u202e', '\u202c', '\u2060', '\u2066', '\u2069', '\u2800', '\u3164'],
  ...['\ufe0f', '\ufeff', '\uffa0', '\ufffb', '\ufffc', '\u{e0041}', '\u{e0100}', '\u{1d159}'],
]

/** Several of them, one behind the other, with no two halves of a pair together: those make a letter. */
const unseenTogether = fc.array(fc.constantFrom(...unseen)).map((parts) => parts.join('\u200b'))

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...unseen, '路', 'a', ' ', '\n', '👩', '❤', '🏽', '1') }),
)

describe('words as they are kept', () => {
  it.each([
    ['第一行\u000b第二行', '第一行\n第二行'],
    ['第一行\r\n第二行\r第三行\u2028第四行\u0085第五行', '第一行\n第二行\n第三行\n第四行\n第五行'],
    ['路灯坏了\u0008', '路灯坏了'],
    ['路灯\u0000坏', '路灯坏'],
    ['路灯\ud83d', '路灯'],
    ['路灯\u007f', '路灯'],
    ['\ufeff 王\u202e678号员管系统\u202c\u00a0', '王678号员管系统'],
    ['名称\t数量', '名称\t数量'],
  ])('%j are %j', (raw, kept) => {
    expect(cleanText(raw)).toBe(kept)
  })

  it.each(['👨‍👩‍👧‍👦', '🏳️‍🌈', '👩🏽‍🔧', '❤️', '1️⃣', '𠮷𡘙𪚥', '葛\u{e0100}城', 'ก็็็็', 'ئۇيغۇر'])(
    '%s stays as it is drawn',
    (raw) => {
      expect(cleanText(raw)).toBe(raw)
    },
  )

  it('are none where nothing can be seen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(unseenTogether, fc.constantFrom(' ', '\n', '\u3000'))),
        (parts) => {
          expect(cleanText(parts.join('\u200b'))).toBe('')
        },
      ),
    )
  })

  it('lose what stands unseen between letters', () => {
    fc.assert(
      fc.property(unseenTogether, (between) => {
        const seen = cleanText(`路\u200b${between}灯`)
        expect(seen.replace(/\p{Variation_Selector}/u, '')).toBe('路灯')
      }),
    )
  })

  it('are well formed, and stay as they are when they are cleaned again', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const clean = cleanText(raw)
        expect(clean.isWellFormed()).toBe(true)
        expect(cleanText(clean)).toBe(clean)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a name as it is kept', () => {
  it.each([
    ['陈\u000b阿姨', '陈 阿姨'],
    [' 买买提•吐尔逊 ', '买买提·吐尔逊'],
    ['王\u202e678', '王678'],
    ['<b>王</b>', 'b王b'],
    ["Mary-Ann O'Neil", "Mary-Ann O'Neil"],
    ['Jose\u0301', 'José'],
    ['老王😀', '老王'],
    ['·', ''],
    ['😀', ''],
    ['\u3164', ''],
  ])('%j is %j', (raw, kept) => {
    expect(cleanName(raw)).toBe(kept)
  })
})

describe('a telephone number as it is kept', () => {
  it.each([
    '138 0013 8000',
    '138-0013-8000',
    '138.0013.8000',
    '138—0013—8000',
    '１３８００１３８０００',
    '\u202d13800138000\u202c',
    '+8613800138000',
    '+86 138 0013 8000',
    '(+86)13800138000',
    '0086-138-0013-8000',
    '8613800138000',
  ])('%j is a mobile', (raw) => {
    expect(cleanPhone(raw)).toBe('13800138000')
  })

  it.each([
    ['(0555)2345678', '05552345678'],
    ['（0555）2345678', '05552345678'],
    ['0555-2345678', '05552345678'],
    ['+86 555 2345678', '05552345678'],
    ['+86 0555 2345678', '05552345678'],
    ['+86 10 12345678', '01012345678'],
    ['2345678', '2345678'],
    ['电话', '电话'],
  ])('%j is %j', (raw, kept) => {
    expect(cleanPhone(raw)).toBe(kept)
  })

  it('is the same whatever stands between its digits, and around them', () => {
    const between = fc.constantFrom('', ' ', '-', '.', '\u00a0', '\u3000', '\u200b', '）', '·')
    fc.assert(
      fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), fc.array(between), (number, marks) => {
        const written = [...number].map((digit, n) => `${digit}${marks[n] ?? ''}`).join('')
        expect(cleanPhone(written)).toBe(number)
      }),
    )
  })
})
