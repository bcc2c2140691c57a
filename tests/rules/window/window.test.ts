import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  readCode,
  textOf,
  windowRatingOf,
} from '../../../cloudfunctions/matters/window/rules/code.ts'
import { windowFigures } from '../../../cloudfunctions/matters/window/rules/figures.ts'
import { servesAt } from '../../../cloudfunctions/matters/window/rules/serves-at.ts'
import type { WindowRating } from '../../../cloudfunctions/matters/window/window-record.ts'
import { city, community, district, grid, moment, street } from '../help/example.ts'

const window = `${community}W01`
const serial = fc.integer({ min: 0, max: 9_999_999 })
const person = fc.stringMatching(/^[a-f0-9]{24}$/)
const now = moment('2026-11-23 12:00')

describe('the code of a window', () => {
  it('is read back from its text', () => {
    fc.assert(
      fc.property(serial, (serial) => {
        expect(readCode(textOf({ window, serial }))).toEqual({ window, serial })
      }),
    )
  })

  it.each([
    ['no serial', window],
    ['a serial with a nought before it', `${window}-01`],
    ['an endless serial', `${window}-12345678`],
    ['something before it', `x${window}-1`],
    ['something after it', `${window}-1x`],
    ['no window', `${community}B001-1`],
  ])('is refused with %s', (_, text) => {
    expect(readCode(text)).toBeUndefined()
  })

  it('gives one rating for a slip, whoever uses it and whenever', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), person, person, (serial, one, other) => {
        const own = windowRatingOf({ window, serial }, one, now)
        expect(windowRatingOf({ window, serial }, other, now + 400 * 86_400_000)).toBe(own)
        expect(windowRatingOf({ window, serial: serial + 1 }, one, now)).not.toBe(own)
      }),
    )
  })

  it('gives one rating a day and person for the sign, from midnight at +08:00 on', () => {
    const sign = { window, serial: 0 }
    const at = (time: string, person = 'chen') => windowRatingOf(sign, person, moment(time))
    expect(at('2026-11-23 00:00')).toBe(at('2026-11-23 23:59'))
    expect(at('2026-11-24 00:00')).not.toBe(at('2026-11-23 23:59'))
    expect(at('2026-11-23 12:00', 'zhang')).not.toBe(at('2026-11-23 12:00'))
    const elsewhere = { window: `${community}W02`, serial: 0 }
    expect(windowRatingOf(elsewhere, 'chen', now)).not.toBe(at('2026-11-23 12:00'))
  })
})

describe('serving at a window', () => {
  it.each([
    ['the city', city, true],
    ['the district', district, true],
    ['the street', street, true],
    ['the community', community, true],
    ['a grid of it', grid, true],
    ['the community next door', '340504002009', false],
    ['another street', '340503001', false],
  ])('holds for staff of %s: %s, %s', (_, area, serves) => {
    expect(servesAt([{ role: 'worker', area }], { community })).toBe(serves)
  })

  it('does not hold without a role', () => {
    expect(servesAt([], { community })).toBe(false)
  })
})

const rating = (told: Partial<WindowRating>): WindowRating => ({
  ...{ _id: 'one', window, community, level: 5, reasons: [], month: '2026-11', token: '' },
  ...told,
})

describe("a window's figures", () => {
  const four = [5, 3, 2, 1].map((level) => rating({ level: level as 5 | 3 | 2 | 1 }))

  it('are hidden for four ratings, and shown for five', () => {
    expect(windowFigures(four)).toBeUndefined()
    expect(windowFigures([...four, rating({ level: 3 })])).toEqual({
      rated: 5,
      satisfied: 3,
      levels: [5, 4, 3, 2, 1].map((level, place) => ({
        level,
        count: [1, 0, 2, 1, 1][place],
      })),
      reasons: [],
      words: [],
    })
  })

  it('count each reason, and list the words of bad ratings in the order of their letters', () => {
    const said = [
      rating({ level: 1, reasons: ['trips', 'slow'], words: '乙' }),
      rating({ level: 2, reasons: ['slow'], words: '甲' }),
      rating({ level: 2, words: '丙' }),
      rating({ level: 4, words: '很好' }),
      rating({ level: 1 }),
    ]
    const figures = windowFigures(said)
    expect(figures?.reasons).toEqual([
      { reason: 'slow', count: 2 },
      { reason: 'trips', count: 1 },
    ])
    expect(figures?.words).toEqual(['丙', '乙', '甲'])
    expect(windowFigures(said.toReversed())).toEqual(figures)
  })
})
