import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { minutesPass } from '../help/minutes.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, type Cost, expectOk, type Heard, type Phone } from '../help/phone.ts'
import { at, community, street } from '../help/town.ts'
import budget from './budget.json' with { type: 'json' }
import { countEffectsApart, type Followed } from './effects-apart.ts'

let town: Town
let followed: () => Followed
beforeAll(async () => {
  const heard: string[] = []
  town = await openTown({ asked: (body) => heard.push(body) })
  followed = countEffectsApart(town.cloud, heard)
  const { chen, zhang, wang, steward, supervisor } = town
  // Whoever calls has been seen within the minute: their roles are known.
  for (const phone of [chen, zhang, wang, steward, supervisor]) await phone.asks('person.me', {})
})
afterAll(() => town.close())

/** Adds costs up, of calls that all went well. */
const sum = (heard: readonly Heard<unknown>[]): Cost => {
  heard.map(expectOk)
  const total = (part: keyof Cost) => heard.reduce((sum, { cost }) => sum + cost[part], 0)
  return { database: total('database'), storage: total('storage') }
}

/** Expects that a call went well, and cost something but no more than its line of the budget. */
function expectWithin(line: keyof typeof budget, ...heard: Heard<unknown>[]): void {
  const { database, storage } = sum(heard)
  expect(database, line).toBeGreaterThan(0)
  expect(database, line).toBeLessThanOrEqual(budget[line].database)
  expect(storage, line).toBeLessThanOrEqual(budget[line].storage)
}

/** Somebody who has not reported anything today, and is known. */
async function newcomer(): Promise<Phone> {
  const phone = town.stranger()
  expectOk(await phone.asks('person.me', {}))
  return phone
}

const pin = (longitude: number, latitude = 31.678) => ({
  place: { point: [longitude, latitude] as [number, number] },
})

describe('a submission keeps to its budget', () => {
  it.each([
    ['in a building', {}],
    ['at a pin in a grid', pin(118.452)],
    ['at a pin near a grid', pin(118.4445)],
    ['at a pin far from every grid', pin(118.4)],
  ])('%s', async (_, told) => {
    expectWithin('submit', await (await newcomer()).submits(told))
  })

  it('and costs one more where the supervisor has to be found', async () => {
    const submitted = await (await newcomer()).submits({ category: '1203' })
    expectWithin('submitAroundTheCommunity', submitted)
  })
})

describe('a list keeps to its budget', () => {
  it('for worker, resident, steward and supervisor, with a photo on every card', async () => {
    const { chen, wang, steward, supervisor } = town
    for (let n = 0; n < 3; n++) {
      const token = aToken()
      await chen.hasSubmitted({ token, photos: [await chen.uploads(token)] })
    }
    expectWithin('list', await wang.asks('desk.list', { role: 'worker', scope: 'mine' }))
    expectWithin('list', await chen.asks('report.mine', { over: false }))
    expectWithin('find', await chen.asks('report.findMine', { sought: '半山' }))
    const scope = 'assigned'
    expectWithin(
      'list',
      await steward.asks('desk.list', { role: 'steward', area: community, scope }),
    )
    expectWithin(
      'list',
      await supervisor.asks('desk.list', { role: 'supervisor', area: street, scope }),
    )
  })

  it('of what comes first on a leader’s desk, with how much lies on each of its lists', async () => {
    const { steward, supervisor } = town
    const first = { role: 'steward', area: community, scope: 'first' } as const
    expectWithin('leaders', await steward.asks('desk.list', first))
    const above = { role: 'supervisor', area: street, scope: 'first' } as const
    expectWithin('leaders', await supervisor.asks('desk.list', above))
  })

  it('when something is found from one, too, but for counting the call', async () => {
    const { wang, steward } = town
    const led = { role: 'steward', area: community, scope: 'pool' } as const
    expectWithin(
      'find',
      await wang.asks('desk.find', { role: 'worker', scope: 'mine', sought: '半山' }),
    )
    expectWithin('find', await steward.asks('desk.find', { ...led, sought: '1123' }))
  })
})

describe('a detail keeps to its budget', () => {
  it('for reporter, worker and steward', async () => {
    const { chen, wang, steward } = town
    const token = aToken()
    const id = await chen.hasSubmitted({ token, photos: [await chen.uploads(token)] })
    for (const phone of [chen, wang, steward]) expectWithin('detail', await phone.opens(id))
  })

  it('and costs one more where the opening goes on record', async () => {
    const id = await town.chen.hasSubmitted({ category: '0802' })
    expectWithin('openingOnRecord', await town.steward.opens(id))
  })
})

describe('an action keeps to its budget', () => {
  it('for each step of a life', async () => {
    const { chen, zhang, wang, steward } = town
    const id = await chen.hasSubmitted({ place: { building: at.unstaffed }, category: '0101' })
    expectWithin('action', await zhang.follows(id))
    expectWithin('action', await steward.assigns(id, wang))
    expectWithin('action', await wang.accepts(id))
    expectWithin('action', await wang.contacts(id))
    expectWithin('action', await wang.notes(id))
    const token = aToken()
    const photos = [await wang.uploads(token)]
    expectWithin('finishWithPhoto', await wang.finishes(id, { token, photos }))
    expectWithin('action', await chen.answers(id, 'unsolved'))
    expectWithin('action', await chen.rates(id, 3))
    expectWithin('changeOfARating', await chen.rates(id, 2, { named: false }))
  })

  it('and a bad rating given by name keeps to its own, since it opens a remedy', async () => {
    const { zhang, wang } = town
    const id = await zhang.hasSubmitted({ category: '0401' })
    await wang.accepts(id)
    await wang.finishes(id)
    expectWithin('ratingToRemedy', await zhang.rates(id, 2))
  })

  it('and its effects keep to a budget of their own', async () => {
    const { chen, wang } = town
    const id = await chen.hasSubmitted({ category: '0401' })
    await wang.accepts(id)
    await wang.finishes(id)
    const { cost, ...heard } = await chen.answers(id, 'partly')
    const database = cost.database - budget.effects.database
    expectWithin('action', { ...heard, cost: { ...cost, database } } as Heard<unknown>)
    expect(town.stored(`${id}-rest`).restOf).toBe(id)
  })
})

describe('a notification', () => {
  it('costs two operations a step, for any number of recipients', async () => {
    const { chen, steward, wang } = town
    const id = await chen.hasSubmitted({ place: { building: at.unstaffed }, category: '0101' })
    expectOk(await steward.assigns(id, wang))
    const told = town.cloud.find('messages', { 'target.id': id })
    expect(told.map(({ person }) => person).sort()).toEqual([chen.id, wang.id].sort())
    expect(followed().messages).toBe(2)
    expectOk(await wang.accepts(id))
    expect(followed().messages).toBe(2)
  })
})

describe('counting figures', () => {
  it('costs a step nothing, and the timer one change for all steps', async () => {
    const { chen, wang, cloud } = town
    await minutesPass(cloud)
    const id = await chen.hasSubmitted({ category: '0401' })
    for (const step of [() => wang.accepts(id), () => wang.contacts(id)]) {
      expectOk(await step())
      expect(followed().figures).toBe(0)
    }
    const area = town.stored(id).area
    const changes = () => cloud.find('cells', { area, category: '0401' })[0]?.changes ?? 0
    const before = Number(changes())
    await minutesPass(cloud, 1)
    expect(changes()).toBe(before + 1)
    expectOk(await wang.notes(id))
    await minutesPass(cloud, 1)
    expect(changes()).toBe(before + 1)
  })
})

describe('a whole plain life', () => {
  it('with photos takes no more operations than its budget', async () => {
    const { wang } = town
    const reporter = await newcomer()
    const [token, done] = [aToken(), aToken()]
    const [before, after] = [await reporter.uploads(token), await wang.uploads(done)]
    const submitted = await reporter.submits({ token, photos: [before] })
    const { id } = expectOk(submitted)
    expectWithin(
      'wholePlainLife',
      submitted,
      await wang.asks('desk.list', { role: 'worker', scope: 'mine' }),
      await wang.opens(id),
      await wang.accepts(id),
      await wang.contacts(id),
      await wang.finishes(id, { token: done, photos: [after] }),
      await reporter.opens(id),
      await reporter.answers(id, 'solved'),
      await reporter.rates(id, 5),
    )
  })
})
