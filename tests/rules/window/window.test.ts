import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  readCode,
  textOf,
  windowRatingOf,
} from '../../../cloudfunctions/matters/window/rules/code.ts'
import { servesAt } from '../../../cloudfunctions/matters/window/rules/serves-at.ts'
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

  it('gives one rating a month and person for the sign, from its first midnight at +08:00 on', () => {
    const sign = { window, serial: 0 }
    const at = (time: string, person = 'chen') => windowRatingOf(sign, person, moment(time))
    expect(at('2026-11-01 00:00')).toBe(at('2026-11-30 23:59'))
    expect(at('2026-12-01 00:00')).not.toBe(at('2026-11-30 23:59'))
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
