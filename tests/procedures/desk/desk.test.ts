import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk } from '../help/phone.ts'
import { community, street } from '../help/town.ts'
import { aRemedy } from '../remedy/act-on-remedy.ts'
import { asking, aWhistle, does } from '../whistle/act-on-whistle.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const HOUR = 3_600_000

describe('a desk', () => {
  it('of a worker holds what is to be mended among the rest, by when it is due', async () => {
    const { chen, wang, supervisor } = town
    const { id } = await aRemedy(town, [supervisor, 'call'], [supervisor, 'mend'])
    const sooner = await chen.hasSubmitted({ category: '0108' })
    const later = { ...town.stored(sooner), _id: 'later', number: '1123-LATE' }
    await town.cloud.load('reports', [{ ...later, dueAt: town.cloud.now() + 90 * 24 * HOUR }])
    const { cards } = expectOk(await wang.asks('desk.list', { role: 'worker', scope: 'mine' }))
    expect(cards.map(({ kind, id }) => [kind, id])).toEqual([
      ['report', sooner],
      ['mend', id],
      ['report', 'later'],
    ])
  })

  it('of those who lead holds whistles among reports, the worst first, with one look for photos', async () => {
    const { chen, wang, steward, supervisor } = town
    const token = aToken()
    const photo = await chen.uploads(token)
    const report = await chen.hasSubmitted({ category: '0101', token, photos: [photo] })
    const accepted = expectOk(await wang.accepts(report))
    expect(accepted.status).toBe('handling')
    const asked = aToken()
    const told = { token: asked, photos: [await wang.uploads(asked)] }
    const { id } = expectOk(await wang.asks('whistle.ask', asking(report, told)))
    expectOk(await does(town, steward, 'blow', id))
    const past = (hours: number) => town.cloud.now() - hours * HOUR
    await town.cloud.load('whistles', [
      { ...town.whistle(id), _id: 'silence', waitsUntil: past(2), dueAt: past(2) },
    ])
    await town.cloud.load('reports', [
      { ...town.stored(report), _id: 'worst', number: '1123-LAT1', dueAt: past(3) },
      { ...town.stored(report), _id: 'best', number: '1123-LAT2', dueAt: past(1) },
    ])
    for (const [phone, role, area] of [
      [steward, 'steward', community],
      [supervisor, 'supervisor', street],
    ] as const) {
      await phone.asks('person.me', {})
      const heard = await phone.asks('desk.list', { role, area, scope: 'late' })
      const { cards } = expectOk(heard)
      expect(cards.slice(0, 3).map((card) => card.id)).toEqual(['worst', 'silence', 'best'])
      expect(cards.slice(0, 3).every((card) => 'photo' in card && card.photo !== '')).toBe(true)
      expect(heard.cost.database).toBeLessThanOrEqual(2)
      expect(heard.cost.storage).toBeLessThanOrEqual(1)
    }
  })

  it('of an officer holds what calls the department, until it is over', async () => {
    const { officer, steward } = town
    const { id } = await aWhistle(town, [steward, 'blow'], [officer, 'join'], [officer, 'respond'])
    expectOk(await does(town, steward, 'check', id))
    const over = expectOk(await officer.asks('desk.list', { role: 'officer', scope: 'over' }))
    expect(over.cards[0]).toMatchObject({ kind: 'whistle', id, next: '' })
  })

  it('is asked for by one of its lists, in a role that is held there', async () => {
    const { steward, wang, chen, officer } = town
    const heard = async (phone: typeof wang, input: object) =>
      codeOf(await phone.asks('desk.list', input as never))
    expect(await heard(wang, { role: 'worker', scope: 'mine', area: community })).toBe(
      'CALL.BAD_INPUT',
    )
    expect(await heard(steward, { role: 'steward', scope: 'pool' })).toBe('CALL.BAD_INPUT')
    const everywhere = { role: 'steward', scope: 'pool', area: { $ne: '' } }
    expect(await heard(steward, everywhere)).toBe('CALL.BAD_INPUT')
    expect(await heard(chen, { role: 'worker', scope: 'mine' })).toBe('CALL.NOT_ALLOWED')
    expect(await heard(wang, { role: 'supervisor', scope: 'mine' })).toBe('CALL.NOT_ALLOWED')
    expect(await heard(officer, { role: 'officer', scope: 'mine' })).toBe('CALL.NOT_ALLOWED')
    const disputes = { role: 'steward', scope: 'disputes', area: community }
    expect(await heard(steward, disputes)).toBe('CALL.NOT_ALLOWED')
  })
})
