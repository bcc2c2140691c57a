import { describe, expect, it } from 'vitest'
import { readCity } from '../../city/read-city.ts'
import { phrasesFor } from '../../miniprogram/components/form/phrase-row/phrases-for'

const { categories, phrases } = readCity()
const told = categories.map(({ code, answerPhrases = [] }) => ({
  code,
  answerPhrases: [...answerPhrases],
}))
const city = { categories: told, phrases: { ...phrases } as Record<keyof typeof phrases, string[]> }
const said = (code: string) => phrasesFor(city, 'answer', code)

describe('what a reporter says of what is not solved, by one tap', () => {
  it.each([
    ['0702', '还是不亮'],
    ['0704', '还在漏'],
    ['0406', '还是吵'],
  ])('fits the kind %s: %s', (code, phrase) => {
    expect(said(code)).toContain(phrase)
  })

  it('is what may be said of everything, where a kind has nothing of its own', () => {
    expect(said('1206')).toEqual(phrases.answer)
    expect(said('')).toEqual(phrases.answer)
  })

  it('is never what a handler says', () => {
    expect(phrasesFor(city, 'finish', '0702')).toEqual(phrases.finish)
  })
})
