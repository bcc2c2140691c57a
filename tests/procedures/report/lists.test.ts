import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endOfDay } from '../../../cloudfunctions/core/clock/date.ts'
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

  describe('are found, over or not,', () => {
    const finds = async (phone: Phone, sought: string) =>
      expectOk(await phone.asks('report.findMine', { sought })).cards.map(({ id }) => id)
    let hu: Phone
    let over: string
    let open: string
    beforeAll(async () => {
      const { wang } = town
      hu = town.stranger()
      over = await hu.hasSubmitted({ category: '0406', words: '喇叭放到半夜' })
      open = await hu.hasSubmitted({ category: '0401', words: '摆到路上' })
      expectOk(await wang.accepts(over))
      expectOk(await wang.finishes(over))
      expectOk(await hu.answers(over, 'solved'))
    })

    it('by number, whole or in part, however it is typed', async () => {
      const { number } = town.stored(over)
      for (const typed of [number, number.toLowerCase(), number.replace('-', ' '), number.slice(5)])
        expect(await finds(hu, typed), typed).toEqual([over])
    })

    it('by what was said, where it is, what kind it is, and who has it', async () => {
      expect(await finds(hu, '喇叭')).toEqual([over])
      expect(await finds(hu, '占道')).toEqual([open])
      expect(await finds(hu, '半山花园')).toEqual([open, over])
      expect(await finds(hu, '王社工')).toEqual([open, over])
      expect(await finds(hu, '没有的事儿')).toEqual([])
      expect(await finds(hu, '！')).toEqual([])
    })

    it('by nobody else', async () => {
      expect(await finds(town.liu, town.stored(over).number)).toEqual([])
      expect(await finds(town.wang, '喇叭')).toEqual([])
    })
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

  it('of late reports has those that are due today too, the latest first', async () => {
    const { chen, steward } = town
    const inDays = await chen.hasSubmitted({ category: '0205' })
    const inTwoHours = await chen.hasSubmitted({ category: '0108' })
    const tonight = { ...town.stored(inDays), _id: 'tonight', number: '1123-DUE1' }
    await town.cloud.load('reports', [{ ...tonight, dueAt: endOfDay(town.cloud.now()) - 1 }])
    const overdue = { ...town.stored(inDays), _id: 'overdue', number: '1123-DUE2', dueAt: 1 }
    await town.cloud.load('reports', [overdue])
    const late = await led(steward, 'steward', community, 'late')
    expect(late[0]).toBe('overdue')
    expect(late).toEqual(expect.arrayContaining([inTwoHours, 'tonight']))
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
  const many = 120
  /** As many copies of a report; all of them are due, and were submitted, at one moment. */
  const copiesOf = (id: string) =>
    Array.from({ length: many }, (_, i) => ({
      ...town.stored(id),
      _id: `copy-${i}`,
      number: `1123-COP${i}`,
    }))

  /** The ids on all pages of a list, and how many pages there are. */
  async function pages(ask: (at: { after?: string }) => Promise<Page>) {
    const ids: string[] = []
    let count = 0
    for (let after = 'begin'; after; count++) {
      const { cards, next } = await ask(after === 'begin' ? {} : { after })
      ids.push(...cards.map(({ id }) => id))
      after = next
    }
    return { ids, count }
  }
  type Page = { cards: readonly { id: string }[]; next: string }

  it('goes on until its end, each report once, though all are due at one moment', async () => {
    const { liu, li } = town
    const id = await liu.hasSubmitted({ place: { building: at.nextDoor } })
    await town.cloud.load('reports', copiesOf(id))
    const desk = await pages(async (at) =>
      expectOk(await li.asks('desk.list', { ...mineToDo, ...at })),
    )
    expect(desk.count).toBe(3)
    expect(desk.ids).toHaveLength(new Set(desk.ids).size)
    expect(desk.ids).toHaveLength(town.cloud.find('reports', { 'assignee.id': li.id }).length)

    const own = await pages(async (at) =>
      expectOk(await liu.asks('report.mine', { over: false, ...at })),
    )
    const theirs = town.cloud.find('reports', { reporter: liu.id }).map(({ _id }) => _id)
    expect(own.ids.filter((one) => one.startsWith('copy-'))).toHaveLength(many)
    expect(own.ids.every((one) => theirs.includes(one))).toBe(true)
  })

  it('costs the same on every page', async () => {
    const { li } = town
    const first = await li.asks('desk.list', mineToDo)
    const second = await li.asks('desk.list', { ...mineToDo, after: expectOk(first).next })
    expect(second.cost.database).toBe(first.cost.database)
  })

  it('is one of messages and of what is followed, too', async () => {
    const { chen } = town
    const [template] = town.cloud.find('reports', { _id: 'copy-0' })
    const follows = Array.from({ length: many }, (_, i) => ({
      _id: `copy-${i}-${chen.id}`,
      matter: { kind: 'report', id: `copy-${i}` },
      person: chen.id,
      at: Number(template?.createdAt),
    }))
    const messages = follows.map(({ _id, matter, ...rest }) => ({
      ...{ ...rest, _id, kind: 'noted', title: '有进展', words: '', target: matter },
    }))
    await town.cloud.load('follows', follows)
    await town.cloud.load('messages', messages)
    const followed = await pages(async (at) => expectOk(await chen.asks('follow.mine', at)))
    expect(new Set(followed.ids).size).toBe(many)
    const inbox = await pages(async (at) => {
      const { messages: cards, next } = expectOk(await chen.asks('message.inbox', at))
      return { cards, next }
    })
    expect(inbox.ids).toEqual(expect.arrayContaining(messages.map(({ _id }) => _id)))
    expect(inbox.ids).toHaveLength(new Set(inbox.ids).size)
  })

  it.each(['', '1', 'a.b', '1.$ne', `1.${'a'.repeat(201)}`, { at: 1, id: 'a' }])(
    'goes on behind nothing but a place: not %j',
    async (after) => {
      const asked = { over: false, after } as never
      expect(codeOf(await town.chen.asks('report.mine', asked))).toBe('CALL.BAD_INPUT')
    },
  )
})
