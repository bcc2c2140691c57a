import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk, type Phone } from '../help/phone.ts'
import { KNOWN } from '../help/standing-in.ts'
import { community, nextCommunity } from '../help/town.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const number = '15400000000'

let town: Town
let closed: string
beforeAll(async () => {
  town = await openTown()
  const { chen, wang } = town
  closed = await chen.hasSubmitted({ category: '0401' })
  expectOk(await wang.accepts(closed))
  expectOk(await wang.finishes(closed))
  expectOk(await chen.answers(closed, 'solved'))
})
afterAll(() => town.close())

const numberSeenBy = async (phone: Phone) => expectOk(await phone.opens(closed)).reporter.phone

describe('the number of whoever reported', () => {
  it('is whole for who did the work as long as it may have to be done again', async () => {
    const { chen, wang } = town
    expect(await numberSeenBy(wang)).toBe(number)
    await town.cloud.moveClock(7 * DAY - MINUTE)
    expect(await numberSeenBy(wang)).toBe(number)
    await town.cloud.moveClock(MINUTE)
    expect(await numberSeenBy(wang)).toBe('154****0000')
    expect(await numberSeenBy(chen)).toBe(number)
  })

  it('and all the rest is nothing for who works in another community now', async () => {
    const { wang, steward, nextSteward } = town
    const { link } = expectOk(await nextSteward.invites(`${nextCommunity}001`, { post: 'backup' }))
    expectOk(await wang.joins(link))
    expectOk(await steward.dismisses(wang, `${community}003`))
    await town.cloud.moveClock(KNOWN)
    expect(codeOf(await wang.opens(closed))).toBe('REPORT.NOT_FOUND')
    expectOk(await steward.opens(closed))
  })

  it('is whole for a worker whom the street lent, for as long as they work where they were lent from', async () => {
    const { chen, supervisor, nextSteward, li } = town
    const lent = await chen.hasSubmitted()
    expectOk(await supervisor.assigns(lent, li))
    expect(expectOk(await li.opens(lent)).reporter.phone).toBe(number)
    expectOk(await supervisor.dismisses(li, `${nextCommunity}001`))
    expect(codeOf(await li.opens(lent))).toBe('REPORT.NOT_FOUND')
    expect(codeOf(await nextSteward.opens(lent))).toBe('REPORT.NOT_FOUND')
  })
})
