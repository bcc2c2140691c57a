import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import { Clock } from '../../../local/clock/clock.ts'
import { tuesday } from '../../moments.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk, type Heard, type Phone } from '../help/phone.ts'

const clock = Clock.standing(tuesday)
let town: Town
beforeAll(async () => {
  town = await openTown({ clock })
})
// Each has a day of its own: a person reports so often a day, and no more.
beforeEach(() => clock.move(DAY))
afterAll(() => town.close())

/** Does the same thing five times at once. */
const fiveTimes = <R>(act: () => Promise<Heard<R>>) =>
  Promise.all(Array.from({ length: 5 }, () => act()))

/** A report that stands where `step` begins. */
async function reportBefore(step: keyof typeof acts): Promise<string> {
  const { chen, wang } = town
  const id = await chen.hasSubmitted({ category: '0401' })
  const way = [() => wang.accepts(id), () => wang.contacts(id), () => wang.finishes(id)]
  const steps = { assign: 0, accept: 0, contact: 1, note: 2, finish: 2, answer: 3, rate: 3 }
  for (const act of way.slice(0, steps[step])) expectOk(await act())
  return id
}

/** Every action on a report, as its rightful actor does it with a token. */
const acts = {
  assign: (id: string, token: string) => town.steward.assigns(id, town.zhou, { token }),
  accept: (id: string, token: string) => town.wang.accepts(id, { token }),
  contact: (id: string, token: string) => town.wang.contacts(id, { token }),
  note: (id: string, token: string) => town.wang.notes(id, { token }),
  finish: (id: string, token: string) => town.wang.finishes(id, { token }),
  answer: (id: string, token: string) => town.chen.answers(id, 'unsolved', { token }),
  rate: (id: string, token: string) => town.chen.rates(id, 2, { token, reasons: ['slow'] }),
}
const names = Object.keys(acts) as (keyof typeof acts)[]

describe('a submission sent five times at once', () => {
  it('is one report, with five equal answers', async () => {
    const token = aToken()
    const heard = await fiveTimes(() => town.chen.submits({ token }))
    const [first, ...others] = heard.map(expectOk)
    expect(others).toEqual(Array(4).fill(first))
    expect(town.cloud.find('reports', { 'history.token': token })).toHaveLength(1)
  })

  it('gets the same answer for ever, whatever becomes of the report', async () => {
    const { chen, steward, zhou } = town
    const told = { token: aToken(), category: '0401' }
    const first = expectOk(await chen.submits(told))
    expectOk(await steward.assigns(first.id, zhou))
    expectOk(await zhou.accepts(first.id))
    expectOk(await zhou.finishes(first.id))
    expectOk(await chen.answers(first.id, 'unsolved'))
    expect(expectOk(await chen.submits(told))).toEqual(first)
    expect(town.cloud.find('reports', { 'history.token': told.token })).toHaveLength(1)
  })

  it('is another report than one of another person with the same token', async () => {
    const token = aToken()
    const ids = await Promise.all([
      town.chen.hasSubmitted({ token }),
      town.zhang.hasSubmitted({ token }),
    ])
    expect(new Set(ids).size).toBe(2)
  })
})

describe.each(names)('the same %s', (name) => {
  it('five times at once is one step, with five equal answers', async () => {
    const id = await reportBefore(name)
    const { version } = town.stored(id)
    const token = aToken()
    const [first, ...others] = (await fiveTimes<unknown>(() => acts[name](id, token))).map(expectOk)
    expect(others).toEqual(Array(4).fill(first))
    expect(town.stored(id).version).toBe(name === 'rate' ? version : version + 1)
  })

  it('repeated after a step of others changes nothing, and gets its first answer', async () => {
    const id = await reportBefore(name)
    const token = aToken()
    const first = expectOk<unknown>(await acts[name](id, token))
    await goOn(id)
    const before = town.everything()
    expect(expectOk<unknown>(await acts[name](id, token))).toEqual(first)
    expect(town.everything()).toBe(before)
  })
})

/** Others take the report one step further, whoever's turn it is. */
async function goOn(id: string): Promise<void> {
  const { wang, zhou, chen } = town
  const holder: Phone = town.stored(id).assignee?.id === zhou.id ? zhou : wang
  const next = {
    assigned: () => holder.accepts(id),
    handling: () => holder.notes(id),
    done: () => chen.answers(id, 'solved'),
  }
  const status = town.stored(id).status
  if (!(status in next)) throw new Error(`nobody goes on from ${status}`)
  expectOk<unknown>(await next[status as keyof typeof next]())
}

describe('following', () => {
  it('five times at once makes one follow, which is answered after the end of the report, too', async () => {
    const { wang, zhang, liu } = town
    const id = await town.chen.hasSubmitted({ category: '0101' })
    const heard = await fiveTimes(() => zhang.follows(id))
    expect(heard.map(expectOk)).toEqual(Array(5).fill({ followed: true }))
    expect(town.cloud.find('follows', { 'matter.id': id })).toHaveLength(1)

    const token = aToken()
    expectOk(await wang.accepts(id))
    expectOk(await wang.finishes(id, { token, photos: [await wang.uploads(token)] }))
    expect(expectOk(await zhang.follows(id))).toEqual({ followed: true })
    expect(codeOf(await liu.follows(id))).toBe('REPORT.ENDED')
  })
})

describe('a rating', () => {
  it('is changed once by five calls at once, and not undone by a repeated first token', async () => {
    const { chen } = town
    const id = await reportBefore('rate')
    const [first, second] = [aToken(), aToken()]
    expectOk(await chen.rates(id, 3, { token: first }))
    const changed = await fiveTimes(() => chen.rates(id, 4, { token: second }))
    expect(changed.map((heard) => expectOk(heard).level)).toEqual([4, 4, 4, 4, 4])
    expect(expectOk(await chen.rates(id, 3, { token: first }))).toMatchObject({
      level: 4,
      mayChange: false,
    })
    expect(codeOf(await chen.rates(id, 1))).toBe('RATING.CHANGED_ONCE')
  })
})
