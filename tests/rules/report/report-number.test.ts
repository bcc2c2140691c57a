import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthAndDay } from '../../../cloudfunctions/core/clock/date.ts'
import {
  readNumber,
  reportNumber,
  restNumber,
} from '../../../cloudfunctions/matters/report/rules/number.ts'
import { noon } from '../help/example.ts'

const moment = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) })
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const draws = fc.array(chance, { minLength: 4, maxLength: 4 })

/** Draws from a list, in order. */
const drawing = (list: readonly number[]) => {
  const left = [...list]
  return () => left.shift() ?? 0
}

describe("a report's number", () => {
  it('is the day in China and four letters that look unlike each other', () => {
    fc.assert(
      fc.property(moment, draws, (now, draws) => {
        const number = reportNumber(now, drawing(draws))
        expect(number).toMatch(/^\d{4}-[3-9A-Z]{4}$/)
        expect(number.slice(0, 4)).toBe(monthAndDay(now))
        expect(number.slice(5)).not.toMatch(/[01258OILZSBG]/)
      }),
    )
  })

  it('is read however it is typed', () => {
    fc.assert(
      fc.property(moment, draws, fc.nat(3), (now, draws, rests) => {
        const number = Array.from({ length: rests }).reduce(
          restNumber,
          reportNumber(now, drawing(draws)),
        )
        const bare = number.replaceAll('-', '')
        for (const typed of [
          number,
          bare,
          ` ${number.replaceAll('-', ' — ')} `,
          bare.toLowerCase(),
        ]) {
          expect(readNumber(typed)).toBe(number)
        }
      }),
    )
    expect(readNumber('１１３０－７ｋ３ｆ')).toBe('1130-7K3F')
    for (const typed of ['7K3F', '1130', '1130-7K3', '1130-7K3O', '7K3F-1130', '']) {
      expect(readNumber(typed)).toBeUndefined()
    }
  })

  it('draws each letter from the whole alphabet', () => {
    const steps = Array.from({ length: 240 }, (_, step) => step / 240)
    const letters = steps.map((step) => reportNumber(noon, () => step).slice(5, 6))
    expect(new Set(letters).size).toBe(24)
    expect(reportNumber(noon, drawing([0, 0.999, 0, 0.999]))).toBe('1123-3Y3Y')
  })
})
