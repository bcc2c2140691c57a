import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, type Cost, expectOk, type Heard } from '../help/phone.ts'
import { community } from '../help/town.ts'
import { asking, aWhistle, does } from '../whistle/act-on-whistle.ts'
import budget from './budget.json' with { type: 'json' }

const asked: string[] = []
let town: Town
beforeAll(async () => {
  town = await openTown({ asked: (body) => asked.push(body) })
  const { wang, steward, supervisor, officer, streetOfficer } = town
  // Whoever calls has been seen within the minute: their roles are known.
  for (const phone of [wang, steward, supervisor, officer, streetOfficer]) {
    await phone.asks('person.me', {})
  }
})
afterAll(() => town.close())

const isWriteOf = (body: string, collection: string): boolean =>
  body.includes(`"collectionName":"${collection}"`) &&
  /"database\.(insertDocument|modifyAndReturnDoc|updateDocument)"/.test(body)

/** The operations of a call up to its one write of a whistle: what comes after is what follows. */
async function costOf(call: () => Promise<Heard<unknown>>): Promise<number> {
  asked.length = 0
  expectOk(await call())
  return asked.findIndex((body) => isWriteOf(body, 'whistles')) + 1
}

const expectWithin = (line: 'list' | 'whistleDetail', { database, storage }: Cost) => {
  expect(database).toBeGreaterThan(0)
  expect(database).toBeLessThanOrEqual(budget[line].database)
  expect(storage).toBeLessThanOrEqual(budget[line].storage)
}

describe('a whistle keeps to the budget', () => {
  it('of an action in each of its steps', async () => {
    const { chen, wang, steward, officer, streetOfficer, supervisor } = town
    const report = await chen.hasSubmitted({ category: '0101' })
    expectOk(await wang.accepts(report))
    const costs = [await costOf(() => wang.asks('whistle.ask', asking(report)))]
    const id = `${report}-w0`
    const actions = [
      [steward, 'blow'],
      [officer, 'join'],
      [streetOfficer, 'refuse'],
      [officer, 'note'],
      [supervisor, 'rule', { lead: 'enforcement', remember: true }],
      [officer, 'respond'],
      [streetOfficer, 'unfounded'],
    ] as const
    for (const [who, action, told] of actions) {
      costs.push(await costOf(() => does(town, who, action, id, told)))
    }
    const link = { whistleId: id, token: aToken(), department: 'municipal' }
    costs.push(await costOf(() => wang.asks('whistle.link', link)))
    costs.push(await costOf(() => does(town, wang, 'check', id)))
    expect(costs).toHaveLength(10)
    for (const cost of costs) {
      expect(cost).toBeGreaterThan(0)
      expect(cost).toBeLessThanOrEqual(budget.action.database)
    }
  })

  it('of a detail and of a list, with photos', async () => {
    const { chen, wang, steward, officer } = town
    const report = await chen.hasSubmitted({ category: '0101' })
    expectOk(await wang.accepts(report))
    const token = aToken()
    const told = { token, photos: [await wang.uploads(token)] }
    const { id } = expectOk(await wang.asks('whistle.ask', asking(report, told)))
    expectOk(await does(town, steward, 'blow', id))
    await aWhistle(town, [steward, 'blow'])
    const late = { role: 'steward', area: community, scope: 'late' } as const
    expectWithin('list', (await officer.asks('desk.list', { role: 'officer', scope: 'open' })).cost)
    expectWithin('list', (await steward.asks('desk.list', late)).cost)
    for (const phone of [officer, wang, steward]) {
      const heard = await phone.asks('whistle.detail', { whistleId: id })
      expectWithin('whistleDetail', heard.cost)
      expect(expectOk(heard).tried.photos).toHaveLength(1)
    }
  })
})
