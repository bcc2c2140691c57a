import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clock } from '../../../local/clock/clock.ts'
import { china } from '../../moments.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk, type Phone } from '../help/phone.ts'
import { at, community, nextCommunity } from '../help/town.ts'

const HOUR = 3_600_000

/** On a Monday at 22:00. */
const clock = Clock.standing(china('2026-11-23 22:00'))

let town: Town
beforeAll(async () => {
  town = await openTown({ clock })
})
afterAll(() => town.close())

const duty = { community, rota: 'duty' } as const
const gasLeak = { category: '0602', place: { building: at.home }, words: '楼道里闻到煤气味' }

describe('duty', () => {
  it('is planned by those who lead the community, with its own workers', async () => {
    const { steward, nextSteward, wang, sun, li } = town
    const now = town.cloud.now()
    const night = { from: now - HOUR, until: now + 10 * HOUR }
    const plan = (person: string) => ({ ...duty, turns: [{ person, ...night }] })
    expect(codeOf(await nextSteward.asks('staff.setRota', plan(sun.id)))).toBe('CALL.NOT_ALLOWED')
    expect(codeOf(await steward.asks('staff.setRota', plan(li.id)))).toBe('STAFF.NOT_A_WORKER')
    const backwards = { ...duty, turns: [{ person: sun.id, from: now, until: now }] }
    expect(codeOf(await steward.asks('staff.setRota', backwards))).toBe('STAFF.BAD_LEAVE')

    expectOk(await steward.asks('staff.setRota', plan(sun.id)))
    const { turns } = expectOk(await wang.asks('staff.rota', duty))
    expect(turns).toEqual([{ person: sun.id, name: '孙丽华', phone: '15400000005', ...night }])
    const elsewhere = { ...duty, community: nextCommunity }
    expect(codeOf(await wang.asks('staff.rota', elsewhere))).toBe('CALL.NOT_ALLOWED')
  })

  it('has a gas leak at 22:00, and the screen says so; what is not urgent has the worker', async () => {
    const { chen, sun, wang } = town
    const urgent = expectOk(await chen.submits(gasLeak))
    expect(town.stored(urgent.id)).toMatchObject({
      assignee: { id: sun.id },
      route: { instead: 'duty', unstaffed: false },
    })
    expect(urgent.route).toContain('下班时间，由值班的孙社工办')
    expect(town.stored(await chen.hasSubmitted()).assignee?.id).toBe(wang.id)
    expectOk(await sun.accepts(urgent.id))
  })

  it('stands on the list of people, today alone, with what each of them has in hand', async () => {
    const { steward, sun, wang } = town
    const listed = async () => {
      const { people } = expectOk(await steward.asks('staff.inArea', { area: community }))
      const of = ({ id }: Phone) => people.find((person) => person.id === id)
      return [of(sun), of(wang)].map((one) => one && [one.inHand, one.today])
    }
    expect(await listed()).toEqual([
      [1, ['duty']],
      [1, []],
    ])
  })

  it('is told before anything is sent', async () => {
    const { category, place } = gasLeak
    const seen = expectOk(await town.chen.asks('report.preview', { category, place }))
    expect(seen.holder).toBe('孙社工')
  })

  it('is nobody’s while they are away: it goes to the worker of the grid', async () => {
    const { chen, steward, sun, wang } = town
    expectOk(await steward.leaves(sun, 2))
    expect(expectOk(await steward.asks('staff.rota', duty)).turns).toEqual([])
    const { id } = expectOk(await chen.submits(gasLeak))
    expect(town.stored(id).assignee?.id).toBe(wang.id)
  })

  it('has nothing to do with what comes in working hours', async () => {
    const { chen, steward, wang, zhou } = town
    await town.cloud.moveClock(12 * HOUR)
    const now = town.cloud.now()
    const turn = { person: zhou.id, from: now - HOUR, until: now + HOUR }
    expectOk(await steward.asks('staff.setRota', { ...duty, turns: [turn] }))
    const { id } = expectOk(await chen.submits(gasLeak))
    expect(town.stored(id).assignee?.id).toBe(wang.id)
  })
})
