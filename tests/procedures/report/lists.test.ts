import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk, type Phone } from '../help/phone.ts'
import { at, community, street } from '../help/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

type Scope = 'pool' | 'late' | 'assigned' | 'done'
type Lead = 'steward' | 'supervisor'

const mineToDo = { role: 'worker', scope: 'mine' } as const
const desk = async (phone: Phone) => expectOk(await phone.asks('desk.list', mineToDo)).cards
const mine = async (phone: Phone, over: boolean) =>
  expectOk(await phone.asks('report.mine', { over })).cards.map(({ id }) => id)
const led = async (phone: Phone, role: Lead, area: string, scope: Scope) =>
  expectOk(await phone.asks('desk.list', { role, area, scope })).cards.map(({ id }) => id)

describe("a worker's desk", () => {
  it('is in the order of due dates, and loses a report that is done', async () => {
    const { zhang, wang } = town
    const inFiveDays = await zhang.hasSubmitted({ category: '0205' })
    const inTwoHours = await zhang.hasSubmitted({ category: '0108' })
    const inFourHours = await zhang.hasSubmitted({ category: '0406' })
    const due = (await desk(wang)).map(({ id }) => town.stored(id).dueAt)
    expect(due).toEqual(due.toSorted((a, b) => a - b))
    expect((await desk(wang)).map(({ id }) => id)).toEqual([inTwoHours, inFourHours, inFiveDays])

    expectOk(await wang.accepts(inFourHours))
    expectOk(await wang.finishes(inFourHours))
    expect((await desk(wang)).map(({ id }) => id)).toEqual([inTwoHours, inFiveDays])
  })

  it('has no reports of others', async () => {
    expect(await desk(town.li)).toEqual([])
  })
})

describe("a resident's own reports", () => {
  it('are over once they are answered, and come newest first', async () => {
    const { chen, wang } = town
    const first = await chen.hasSubmitted({ category: '0401' })
    const second = await chen.hasSubmitted({ category: '0401' })
    expect(await mine(chen, false)).toEqual([second, first])
    expectOk(await wang.accepts(first))
    expectOk(await wang.finishes(first))
    expect(await mine(chen, false)).toEqual([second, first])
    expect(await mine(chen, true)).toEqual([])
    expectOk(await chen.answers(first, 'solved'))
    expect(await mine(chen, false)).toEqual([second])
    expect(await mine(chen, true)).toEqual([first])
  })

  it('are on no list of others', async () => {
    expect(await mine(town.liu, false)).toEqual([])
  })
})

describe("a leader's list", () => {
  it('moves a report from pool to assigned to done', async () => {
    const { liu, steward, supervisor, zhou } = town
    const id = await liu.hasSubmitted({ place: { building: at.unstaffed }, category: '0401' })
    const whereIs = async () => {
      const scopes: Scope[] = ['pool', 'assigned', 'done']
      const lists = await Promise.all(
        scopes.map((scope) => led(steward, 'steward', community, scope)),
      )
      return scopes.filter((_, i) => lists[i]?.includes(id))
    }
    expect(await whereIs()).toEqual(['pool'])
    expect(await led(supervisor, 'supervisor', street, 'pool')).toContain(id)
    expectOk(await steward.assigns(id, zhou))
    expect(await whereIs()).toEqual(['assigned'])
    expectOk(await zhou.accepts(id))
    expect(await whereIs()).toEqual(['assigned'])
    expectOk(await zhou.finishes(id))
    expect(await whereIs()).toEqual(['done'])
  })

  it('of late reports has those that are soon due too, the latest first', async () => {
    const { chen, steward } = town
    const inDays = await chen.hasSubmitted({ category: '0205' })
    const inTwoHours = await chen.hasSubmitted({ category: '0108' })
    const overdue = { ...town.stored(inDays), _id: 'overdue', number: '1123-DUE2', dueAt: 1 }
    await town.cloud.load('reports', [overdue])
    const late = await led(steward, 'steward', community, 'late')
    expect(late[0]).toBe('overdue')
    expect(late).toContain(inTwoHours)
    expect(late).not.toContain(inDays)
  })

  it('is open for the area that they lead, and for no other', async () => {
    const { steward, nextSteward, supervisor } = town
    const asking = async (phone: Phone, role: Lead, area: string) =>
      codeOf(await phone.asks('desk.list', { role, area, scope: 'pool' }))
    expect(await asking(steward, 'steward', community)).toBe('OK')
    expect(await asking(steward, 'steward', street)).toBe('CALL.NOT_ALLOWED')
    expect(await asking(steward, 'supervisor', community)).toBe('CALL.NOT_ALLOWED')
    expect(await asking(nextSteward, 'steward', community)).toBe('CALL.NOT_ALLOWED')
    expect(await asking(supervisor, 'supervisor', '3405')).toBe('CALL.NOT_ALLOWED')
  })
})

describe('a list that is longer than a page', () => {
  it('shows a page and says that there is more', async () => {
    const { chen, li } = town
    const id = await chen.hasSubmitted({ place: { building: at.nextDoor } })
    const copies = Array.from({ length: 60 }, (_, i) => ({
      ...town.stored(id),
      _id: `copy-${i}`,
      number: `1123-COP${i}`,
    }))
    await town.cloud.load('reports', copies)
    const { cards, more } = expectOk(await li.asks('desk.list', mineToDo))
    expect(cards.length).toBeLessThan(61)
    expect(more).toBe(true)
  })
})
