import { describe, expect, it } from 'vitest'
import { cutTo, joined, letterCount } from '../../../miniprogram/services/words/letters.ts'

describe('letters', () => {
  it('are counted by code points, as the cloud counts them', () => {
    expect(letterCount('路灯😡𠮷')).toBe(4)
  })

  it('are cut to their room between letters, never within one', () => {
    const cut = cutTo(`${'路'.repeat(499)}😡😡`, 500)
    expect(cut).toBe(`${'路'.repeat(499)}😡`)
    expect(cut.isWellFormed()).toBe(true)
  })

  it('are kept without the half of one that an input method may leave', () => {
    expect(cutTo('路灯\ud83d', 500)).toBe('路灯')
    expect(cutTo('\ude21坏了😡', 500)).toBe('坏了😡')
  })
})

describe('a phrase', () => {
  it('comes after what stands there', () => {
    expect(joined('', '修好了', 500)).toBe('修好了')
    expect(joined('换了灯 ', '修好了', 500)).toBe('换了灯，修好了')
  })

  it('is cut to the room that is left', () => {
    const words = joined('路'.repeat(496), '修好了，当场试过', 500)
    expect(letterCount(words)).toBe(500)
    expect(words.endsWith('，修好了')).toBe(true)
    expect(letterCount(joined('😡'.repeat(500), '修好了', 500))).toBe(500)
  })
})
