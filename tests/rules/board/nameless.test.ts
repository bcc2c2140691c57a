import { describe, expect, it } from 'vitest'
import { nameless } from '../../../cloudfunctions/published/board/rules/nameless.ts'

const names = ['陈桂芳', '王社工']

describe('words on the board', () => {
  it.each([
    '漫步机踏板断了，右边那只一踩就晃',
    '12 栋 2 单元楼道灯不亮，晚上看不见台阶',
    '换了声控灯，昨晚试过，一出声就亮',
    '约了疏通的师傅，15 号上午来',
    '路边停了 3 辆没有牌照的车',
  ])('stay as they are: %s', (words) => {
    expect(nameless(words, names)).toBe(words)
  })

  it.each([
    '打我电话 13912345678',
    '打我电话 139 1234 5678',
    '打我电话 139-1234-5678',
    '打我电话 １３９１２３４５６７８',
    '打我电话幺三九一二三四五六七八',
    '单位座机 0555-1234567',
    '身份证 34050419700101123X',
    '加我微信',
    '我家 12 栋 2 单元 301',
    '我家 12-2-301',
    '302室漏水',
    '三楼东户天天吵',
    '皖E·A1234 天天堵着门',
    '我叫什么不重要',
    '楼上李阿姨家漏水',
    '对门老李家堆的',
    '我是陈桂芳',
    '王社工来过了',
  ])('are left out where they may lead to a person: %s', (words) => {
    expect(nameless(words, names)).toBe('')
  })

  it('may hold a name of one letter, which is no more than a word', () => {
    expect(nameless('芳草路的灯坏了', ['芳'])).toBe('芳草路的灯坏了')
    expect(nameless('桂芳家门口的灯坏了', ['桂芳'])).toBe('')
  })

  it('come back as they were written, in wide letters too', () => {
    expect(nameless('灯坏了，第３盏', [])).toBe('灯坏了，第３盏')
  })
})
