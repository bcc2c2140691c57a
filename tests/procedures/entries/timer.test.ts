import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../../cloudfunctions/core/clock/date.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, expectOk } from '../help/phone.ts'
import { at } from '../help/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

/** The marks of all messages about a report, in somebody's inbox or in anybody's. */
const told = (id: string, person?: string) =>
  town.cloud
    .find('messages', { 'target.id': id, ...(person ? { person } : {}) })
    .map(({ _id }) =>
      String(_id)
        .slice(id.length + 1)
        .replace(/^\d+-/, ''),
    )
    .sort()

describe('the timer', () => {
  it('warns of a report that nobody touches, then escalates it, with one message a level', async () => {
    const { chen, wang, steward, supervisor, districtSupervisor, cloud } = town
    const id = await chen.hasSubmitted()
    for (let day = 0; day < 25; day++) await cloud.moveClock(DAY)
    await cloud.fire('timer')
    await cloud.fire('timer')
    const { fired, nextAt } = town.stored(id)
    expect(fired).toEqual([
      ...['contact', 'warning-50', 'warning-80', 'late-0', 'late-1', 'late-2', 'late-3'],
    ])
    expect(nextAt).toBeUndefined()
    expect(told(id, wang.id)).toEqual(
      ['assigned', 'contact', 'late-0', 'warning-80'].map((m) => `${m}-${wang.id}`),
    )
    for (const [phone, mark] of [
      [steward, 'late-1'],
      [supervisor, 'late-2'],
      [districtSupervisor, 'late-3'],
    ] as const) {
      expect(told(id, phone.id).filter((one) => one.startsWith('late'))).toEqual([
        `${mark}-${phone.id}`,
      ])
    }
  })

  it('tells of a report in a pool at once, then escalates it until somebody has it', async () => {
    const { chen, steward, wang, cloud } = town
    const id = await chen.hasSubmitted({ category: '0101', place: { building: at.unstaffed } })
    await cloud.moveClock(60_000)
    expect(told(id, steward.id).join()).toMatch(/^pool-0-/)
    expectOk(await steward.assigns(id, wang))
    await cloud.moveClock(3 * DAY)
    expect(told(id).filter((mark) => mark.startsWith('pool-'))).toHaveLength(1)
  })

  it('closes a report that is done after thirty days without an answer, and not before', async () => {
    const { chen, wang, cloud } = town
    const id = await chen.hasSubmitted({ category: '0401' })
    expectOk(await wang.accepts(id))
    expectOk(await wang.finishes(id))
    await cloud.moveClock(30 * DAY - HOUR)
    expect(town.stored(id).status).toBe('done')
    await cloud.moveClock(2 * HOUR)
    expect(town.stored(id)).toMatchObject({ status: 'closed', open: false })
    expect(town.stored(id)).not.toHaveProperty('answer')
    expect(told(id, chen.id)).toContain(`close-${chen.id}`)
  })

  it('delivers an urge to the holder once', async () => {
    const { chen, wang, cloud } = town
    const id = await chen.hasSubmitted({ category: '0401' })
    expectOk(await chen.asks('report.urge', { reportId: id, token: aToken() }))
    await cloud.moveClock(60_000)
    await cloud.fire('timer')
    expect(told(id, wang.id).filter((mark) => mark.includes('urged'))).toHaveLength(1)
  })
})
