import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MINUTE, minutesPass } from '../help/minutes.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, type Cost, expectOk, type Heard, type Phone } from '../help/phone.ts'
import budget from './budget.json' with { type: 'json' }

let town: Town
beforeAll(async () => {
  town = await openTown()
  const { chen, zhang, wang } = town
  // Whoever calls has been seen within the minute: their roles are known.
  for (const phone of [chen, zhang, wang]) await phone.asks('person.me', {})
  // What the town begins with is counted and confirmed.
  await minutesPass(town.cloud)
})
afterAll(() => town.close())

/** The operations of a call that went well, with all that followed within it. */
function databaseOf(heard: Heard<unknown>): Cost['database'] {
  expectOk(heard)
  return heard.cost.database
}

/** Lets minutes pass until the next one is none in which figures are counted. */
async function untilNoCounting(cloud: Town['cloud']): Promise<void> {
  while (Math.floor(cloud.now() / MINUTE + 1) % 5 !== 0) await minutesPass(cloud, 1)
}

type Fired = Awaited<ReturnType<typeof minutesPass>>

const operationsOf = (fired: Fired): number =>
  fired.reduce((sum, { reads, writes }) => sum + reads + writes, 0)

describe('with all effects', () => {
  it('a submission, an action and a whole plain life keep to their budgets', async () => {
    const { cloud } = town
    // The first of a month finds no cells to touch yet.
    await wholeLife(town, town.chen)
    await minutesPass(cloud)
    const { submission, actions, rest } = await wholeLife(town, town.zhang)

    expect(submission).toBeLessThanOrEqual(budget.submitWithAll.database)
    for (const cost of actions) {
      expect(cost).toBeGreaterThan(1)
      expect(cost).toBeLessThanOrEqual(budget.actionWithAll.database)
    }
    const sum = [submission, ...actions, ...rest].reduce((sum, cost) => sum + cost, 0)
    expect(sum).toBeLessThanOrEqual(budget.wholePlainLifeWithAll.database)
  })

  it('a minute in which nothing is due costs the timer a read a kind, and three', async () => {
    await minutesPass(town.cloud)
    for (let minute = 0; minute < 60; minute++) {
      expect(idle(await minutesPass(town.cloud, 1))).toBeLessThanOrEqual(budget.idleMinute.database)
    }
  })
})

/**
 * A whole plain life of somebody's report, and the minute of the timer that confirms it.
 * @returns what its submission, its actions and the rest of it cost
 */
async function wholeLife({ wang, cloud }: Town, reporter: Phone) {
  await untilNoCounting(cloud)
  const [token, done] = [aToken(), aToken()]
  const [before, after] = [await reporter.uploads(token), await wang.uploads(done)]
  const submitted = await reporter.submits({ token, photos: [before] })
  const { id } = expectOk(submitted)
  const submission = databaseOf(submitted)
  const looked = [
    await wang.asks('desk.list', { role: 'worker', scope: 'mine' }),
    await wang.opens(id),
  ].map(databaseOf)
  const actions = [
    await wang.accepts(id),
    await wang.contacts(id),
    await wang.finishes(id, { token: done, photos: [after] }),
  ].map(databaseOf)
  const seen = databaseOf(await reporter.opens(id))
  const answered = databaseOf(await reporter.answers(id, 'solved'))
  const rated = databaseOf(await reporter.rates(id, 5))
  const confirmed = operationsOf(await minutesPass(cloud, 1)) - budget.idleMinute.database
  const rest = [...looked, seen, rated, confirmed]
  return { submission, actions: [...actions, answered], rest }
}

/** The reads of a minute of the timer in which nothing was to be written. */
function idle(fired: Fired): number {
  expect(fired.map(({ writes }) => writes)).toEqual([0])
  return operationsOf(fired)
}
