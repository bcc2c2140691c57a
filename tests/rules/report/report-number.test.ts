import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthAndDay } from '../../../cloudfunctions/core/clock/date.ts'
import { reportNumber } from '../../../cloudfunctions/matters/report/rules/number.ts'
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

  it('draws each letter from the whole alphabet', () => {
    const steps = Array.from({ length: 240 }, (_, step) => step / 240)
    const letters = steps.map((step) => reportNumber(noon, () => step).slice(5, 6))
    expect(new Set(letters).size).toBe(24)
    expect(reportNumber(noon, drawing([0, 0.999, 0, 0.999]))).toBe('1123-3Y3Y')
  })
})
