import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk } from '../help/phone.ts'
import { street } from '../help/town.ts'
import { aWhistle, does } from './act-on-whistle.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const stateOf = (id: string, department: string) =>
  town.whistle(id).calls.find((call) => call.department === department)?.state

describe('a dispute', () => {
  it('stops nobody’s work, ends with a ruling, and the ruling is remembered', async () => {
    const { officer, streetOfficer, supervisor, steward, wang } = town
    const { id, report } = await aWhistle(town, [steward, 'blow'])
    expect(codeOf(await does(town, officer, 'refuse', id, { basis: '' }))).toBe(
      'WHISTLE.BASIS_NEEDED',
    )
    expectOk(await does(town, officer, 'refuse', id))
    expect(town.whistle(id)).toMatchObject({
      status: 'blown',
      calls: [{ lead: true }, { lead: false }],
    })
    expectOk(await does(town, streetOfficer, 'join', id))
    expectOk(await wang.notes(report))
    const disputes = { role: 'supervisor', area: street, scope: 'disputes' } as const
    const found = expectOk(await supervisor.asks('desk.list', disputes))
    expect(found.cards).toMatchObject([{ id, disputed: true, next: 'rule' }])

    expect(codeOf(await does(town, steward, 'rule', id))).toBe('CALL.NOT_ALLOWED')
    expectOk(await does(town, supervisor, 'rule', id, { remember: true }))
    expect(town.whistle(id).calls).toMatchObject([
      { department: 'enforcement', lead: false, state: 'refused' },
      { department: 'municipal', lead: true, state: 'joined' },
    ])
    expectOk(await does(town, streetOfficer, 'respond', id))
    expect(town.whistle(id).status).toBe('responded')

    const again = await town.chen.hasSubmitted({ category: '0101' })
    expectOk(await wang.accepts(again))
    expect(expectOk(await wang.asks('whistle.suggest', { reportId: again })).lead).toBe('municipal')
  })

  it('may be ruled so that the refusing department has to come, and can’t refuse again', async () => {
    const { officer, streetOfficer, supervisor, steward } = town
    const { id } = await aWhistle(town, [steward, 'blow'], [streetOfficer, 'refuse'])
    expectOk(await does(town, supervisor, 'rule', id, { lead: 'enforcement', helps: true }))
    expect(stateOf(id, 'municipal')).toBe('called')
    expect(codeOf(await does(town, streetOfficer, 'refuse', id))).toBe('WHISTLE.RULED')
    expect(codeOf(await does(town, supervisor, 'rule', id))).toBe('WHISTLE.NO_DISPUTE')
    expectOk(await does(town, officer, 'join', id))
  })

  it('is over when the refusing department joins', async () => {
    const { officer, supervisor, steward } = town
    const { id } = await aWhistle(town, [steward, 'blow'], [officer, 'refuse'], [officer, 'join'])
    expect(town.whistle(id)).not.toHaveProperty('disputedAt')
    expect(codeOf(await does(town, supervisor, 'rule', id))).toBe('WHISTLE.NO_DISPUTE')
  })
})
