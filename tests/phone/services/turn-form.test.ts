import { describe, expect, it } from 'vitest'
import { china } from '../../moments.ts'
import { phoneParts } from './phone-parts.ts'

type Turn = { person: string; from: number; until: number }
type Parts = { turnsOf(values: Record<string, string>): Turn[] }

const exports = `export { turnsOf } from './packages/steward/rota/turn-form'`
const { turnsOf } = await phoneParts<Parts>(exports, {})

const day = { person: 'wang', from: '09:00', until: '17:00' }

/** On which days, of November 2026, the turns begin. */
const days = (date: string, repeat?: string) =>
  turnsOf({ ...day, date, ...(repeat ? { repeat } : {}) }).map(({ from }) =>
    new Date(from + 8 * 3_600_000).getUTCDate(),
  )

describe('turns that are asked for', () => {
  it('are one, where no more days were chosen', () => {
    const [turn] = turnsOf({ ...day, date: '2026-11-23' })
    expect(turn).toEqual({
      person: 'wang',
      from: china('2026-11-23 09:00'),
      until: china('2026-11-23 17:00'),
    })
    expect(days('2026-11-23')).toEqual([23])
  })

  it('end on the next day when their end comes before their beginning', () => {
    const [night] = turnsOf({ person: 'sun', date: '2026-11-23', from: '17:30', until: '08:30' })
    expect(night?.until).toBe(china('2026-11-24 08:30'))
  })

  it('come each week, four times', () => {
    expect(days('2026-11-02', 'weekly')).toEqual([2, 9, 16, 23])
  })

  it('come on each weekday until the week is over', () => {
    expect(days('2026-11-23', 'workdays')).toEqual([23, 24, 25, 26, 27])
    expect(days('2026-11-26', 'workdays')).toEqual([26, 27])
  })

  it('of a weekend stay alone', () => {
    expect(days('2026-11-28', 'workdays')).toEqual([28])
    expect(days('2026-11-29', 'workdays')).toEqual([29])
  })
})
