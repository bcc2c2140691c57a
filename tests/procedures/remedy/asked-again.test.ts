import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, expectOk, type Phone } from '../help/phone.ts'
import { aRemedy, does } from './act-on-remedy.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const asked = async (who: Phone) => {
  const heard = await who.asks('rating.askedAgain', {})
  const cards = expectOk(heard).cards.map(({ report, who, outcome }) => [report.id, who, outcome])
  return { cards, cost: heard.cost }
}

describe('a second rating', () => {
  it('is asked for from the revisit on, of whoever rated and nobody else, until it is given', async () => {
    const { chen, zhang, wang, supervisor } = town
    const { report, id } = await aRemedy(town, [supervisor, 'call'], [supervisor, 'rectify'])
    expect((await asked(chen)).cards).toEqual([])
    expectOk(await does(town, supervisor, 'revisit', id))
    expect((await asked(chen)).cards).toEqual([[report, '沈督办', 'rectified']])
    for (const other of [zhang, wang, supervisor]) expect((await asked(other)).cards).toEqual([])
    expectOk(await chen.asks('rating.again', { reportId: report, token: aToken(), level: 4 }))
    expect((await asked(chen)).cards).toEqual([])
  })

  it('says where there was nothing to mend, and names the newest report first', async () => {
    const { chen, supervisor } = town
    const explained = () =>
      aRemedy(town, [supervisor, 'call'], [supervisor, 'explain'], [supervisor, 'revisit'])
    const [first, second] = [await explained(), await explained()]
    expect((await asked(chen)).cards).toEqual([
      [second.report, '沈督办', 'explained'],
      [first.report, '沈督办', 'explained'],
    ])
  })

  it('costs one operation to ask for where none waits, and two with their cards', async () => {
    const { chen, zhang } = town
    await zhang.asks('person.me', {})
    expect((await asked(zhang)).cost).toEqual({ database: 1, storage: 0 })
    expect((await asked(chen)).cost.database).toBe(2)
  })
})
