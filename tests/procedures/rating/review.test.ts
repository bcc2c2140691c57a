import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clock } from '../../../local/clock/clock.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk } from '../help/phone.ts'
import { street } from '../help/town.ts'
import { aReportDone } from '../remedy/act-on-remedy.ts'

/** 2027-03-10 10:00, a Wednesday. */
const clock = Clock.standing(Date.UTC(2027, 2, 10, 2))
let town: Town
beforeAll(async () => {
  town = await openTown({ clock })
})
afterAll(() => town.close())

describe("a month's ratings", () => {
  it('reach the street once they are published, from five people a community on, without names', async () => {
    const { chen, wang, supervisor, steward } = town
    for (const level of [1, 2, 5, 5] as const) {
      const one = town.stranger()
      const report = await aReportDone({ chen: one, wang })
      expectOk(await one.rates(report, level, { named: false, words: `三月第${level}级` }))
    }
    const review = (area = street) =>
      supervisor.asks('rating.review', { area, month: '2027-03' } as const)
    expect(codeOf(await review())).toBe('RATING.NOT_PUBLISHED')
    const last = await aReportDone(town)
    expectOk(await chen.rates(last, 2, { named: false, words: '最后一条' }))

    clock.moveTo(Date.UTC(2027, 3, 4, 15, 59))
    expect(codeOf(await review())).toBe('RATING.NOT_PUBLISHED')
    clock.move(60_000)
    const { communities } = expectOk(await review())
    const words = ['三月第1级', '三月第2级', '最后一条'].sort()
    expect(communities).toMatchObject([{ name: '半山花园社区', rated: 5, words }])
    expect(codeOf(await chen.rates(last, 5, { named: false }))).toBe('RATING.PUBLISHED')
    const asked = { area: street, month: '2027-03' }
    for (const who of [wang, steward])
      expect(codeOf(await who.asks('rating.review', asked))).toBe('CALL.NOT_ALLOWED')
  })
})
