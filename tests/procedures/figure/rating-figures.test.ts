import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import { Clock } from '../../../local/clock/clock.ts'
import type { RatingLevel } from '../../../miniprogram/contract/rating.ts'
import { minutesPass } from '../help/minutes.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk, type Phone } from '../help/phone.ts'
import { community, street } from '../help/town.ts'

/** Monday, 2026-10-12 9:30 at +08:00; whoever tests lets time pass. */
const clock = Clock.standing(Date.UTC(2026, 9, 12, 1, 30))
let town: Town

beforeAll(async () => {
  town = await openTown({ clock })
})
afterAll(() => town.close())

/** Somebody is served, and says how. */
async function rated(person: Phone, level: RatingLevel): Promise<void> {
  const id = await person.hasSubmitted({ category: '0401' })
  expectOk(await town.wang.accepts(id))
  expectOk(await town.wang.finishes(id))
  expectOk(await person.rates(id, level, { named: false }))
}

/** In one turn of the timer figures hear of what was rated, in the next they count it. */
const counted = () => minutesPass(town.cloud, 12)

const satisfied = async (phone: Phone, area: string, period: string) => {
  const asking = { area, period, figure: 'satisfied' } as const
  const { figures } = expectOk(await phone.asks('figure.inArea', asking))
  return figures.find(({ name }) => name === 'satisfied')
}

describe('ratings', () => {
  it('are figures once their month is out and ten people gave some, and never open', async () => {
    const { steward, supervisor } = town
    for (const level of [5, 5, 5, 5, 5, 5, 5, 5, 2, 2] as const) await rated(town.stranger(), level)
    await counted()
    const period = '2026-10'
    expect(await satisfied(steward, community, period)).toMatchObject({ value: '', whole: 0 })
    clock.moveTo(Date.UTC(2026, 10, 6))
    const seen = { value: '80%', part: 8, whole: 10, opens: false }
    expect(await satisfied(steward, community, period)).toMatchObject(seen)
    expect(await satisfied(supervisor, street, period)).toMatchObject(seen)
    const input = { area: community, period, figure: 'satisfied', share: 'part' } as const
    expect(codeOf(await steward.asks('figure.reports', input))).toBe('CALL.NOT_ALLOWED')
  })

  it('of somebody who rates over and over count as what one person may give', async () => {
    const { chen, steward } = town
    clock.moveTo(Date.UTC(2026, 10, 9, 2))
    for (let n = 0; n < 20; n++) await rated(chen, 1)
    // Nobody reports more on a day; on the next they do.
    expect(codeOf(await chen.submits({ category: '0401' }))).toBe('CALL.TOO_MANY')
    clock.move(DAY)
    await chen.hasSubmitted({ category: '0401' })
    for (const level of [5, 5, 5] as const) await rated(town.stranger(), level)
    await counted()
    clock.moveTo(Date.UTC(2026, 11, 6))
    // Four people rated, one of them twice that counts: of so few nothing is said.
    expect(await satisfied(steward, community, '2026-11')).toMatchObject({ value: '' })
    const kept = town.cloud.find('ratings', { month: '2026-11' })
    expect(kept.map(({ nth = 0 }) => nth).sort()).toEqual([...Array(18).fill(0), 1, 1, 1, 1, 2])
  })
})
