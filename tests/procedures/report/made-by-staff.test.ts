import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clock } from '../../../local/clock/clock.ts'
import { minutesPass } from '../help/minutes.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk } from '../help/phone.ts'
import { at, community } from '../help/town.ts'

const DAY = 86_400_000

const clock = Clock.standing(Date.UTC(2026, 10, 23, 2))
let town: Town
beforeAll(async () => {
  town = await openTown({ clock })
})
afterAll(() => town.close())

describe('a report made for somebody', () => {
  const onBehalf = { name: '李秀兰', phone: '13912340000' }
  const made = async () =>
    expectOk(await town.wang.submits({ source: 'phone', onBehalf, category: '0401' }))

  it('belongs to the resident who claims its slip: they answer it and rate it', async () => {
    const { wang, zhang, steward } = town
    const { id, slip } = await made()
    expect(expectOk(await wang.opens(id))).toMatchObject({ reporter: onBehalf, slipOpen: true })
    expect(expectOk(await steward.opens(id)).reporter).toMatchObject({ name: '李**' })
    expect(codeOf(await zhang.opens(id))).toBe('REPORT.NOT_FOUND')

    const claimed = await zhang.asks('report.claim', {
      link: slip,
      token: aToken(),
      digits: '0000',
    })
    expect(expectOk(claimed)).toEqual({ id })
    expect(expectOk(await zhang.opens(id))).toMatchObject({ mine: true, source: 'phone' })
    expectOk(await wang.accepts(id))
    expectOk(await wang.finishes(id))
    expect(codeOf(await wang.answers(id, 'solved'))).toBe('REPORT.NOT_REPORTER')
    expectOk(await zhang.answers(id, 'solved'))
    expectOk(await zhang.rates(id, 4))
  })

  it('loses whom to call sixty days after its end, and keeps its history', async () => {
    const { wang, cloud } = town
    const grandma = { name: '赵淑珍', phone: '13912349999' }
    const { id } = expectOk(
      await wang.submits({ source: 'door', onBehalf: grandma, category: '0401' }),
    )
    expectOk(await wang.accepts(id))
    expectOk(await wang.finishes(id))
    clock.move(31 * DAY)
    await cloud.fire('timer')
    expect(town.stored(id)).toMatchObject({ status: 'closed', onBehalf: grandma })
    clock.move(59 * DAY)
    await cloud.fire('timer')
    expect(town.stored(id).onBehalf).toEqual(grandma)
    clock.move(DAY + 60_000)
    await cloud.fire('timer')
    expect(town.stored(id).history.at(-1)).toMatchObject({ action: 'forget', as: 'system' })
    expect(town.everything()).not.toMatch(/赵淑珍|13912349999/)
    const { status, timeline, reporter } = expectOk(await wang.opens(id))
    expect(status).toBe('closed')
    expect(timeline[0]?.told).toContain('删了')
    expect(reporter).toMatchObject({ name: '没留名字', phone: '' })
  })

  it('is made by the staff of the place alone', async () => {
    const { chen, li, sun, steward, nextSteward } = town
    for (const who of [chen, li, sun, nextSteward]) {
      expect(codeOf(await who.submits({ source: 'door', onBehalf }))).toBe('CALL.NOT_ALLOWED')
    }
    expectOk(await steward.submits({ source: 'door', onBehalf }))
    const complaint = await steward.submits({ source: 'door', onBehalf, category: '1203' })
    expect(codeOf(complaint)).toBe('CALL.NOT_ALLOWED')
  })
})

describe('a report of a patrol', () => {
  const onTheSpot = { source: 'patrol', onTheSpot: true, category: '0101' } as const

  it('has no contact to make, and no reminder of one', async () => {
    const { wang } = town
    const id = await wang.hasSubmitted({ source: 'patrol', category: '0205' })
    expectOk(await wang.accepts(id))
    expect(codeOf(await wang.contacts(id))).toBe('REPORT.NOBODY_WAITS')
    await minutesPass(town.cloud)
    const { nextAt, contactBy } = town.stored(id)
    expect(nextAt).toBeGreaterThan(contactBy)
  })

  it('that was mended on the spot is done at once, with a photo where the category asks for one', async () => {
    const { wang } = town
    expect(codeOf(await wang.submits(onTheSpot))).toBe('REPORT.PHOTO_NEEDED')
    const token = aToken()
    const id = await wang.hasSubmitted({ ...onTheSpot, token, photos: [await wang.uploads(token)] })
    const { status, history, reporter } = town.stored(id)
    expect({ status, reporter }).toEqual({ status: 'done', reporter: undefined })
    expect(history.map(({ action }) => action)).toEqual(['submit', 'accept', 'finish'])
    expect(codeOf(await wang.answers(id, 'solved'))).toBe('REPORT.NOT_REPORTER')
  })

  it('is checked by the steward in a sample, and given back where it does not hold', async () => {
    const { wang, steward } = town
    // One in five is drawn, and chance says which: it goes on until some were, and some were not.
    const drawn = { yes: [] as string[], no: [] as string[] }
    while (drawn.yes.length === 0 || drawn.no.length === 0) {
      const id = await wang.hasSubmitted({ ...onTheSpot, category: '0401' })
      drawn[town.stored(id).sampled ? 'yes' : 'no'].push(id)
    }
    const listed = await steward.asks('desk.list', {
      role: 'steward',
      area: community,
      scope: 'check',
    })
    const inSample = expectOk(listed).cards.map((card) => card.id)
    expect(inSample).toEqual(expect.arrayContaining(drawn.yes))
    expect(drawn.no.filter((id) => inSample.includes(id))).toEqual([])

    const [id = ''] = drawn.yes
    expect(codeOf(await steward.decides('check', id, { holds: false }))).toBe('REPORT.WORDS_NEEDED')
    expectOk(await steward.decides('check', id, { holds: false, words: '灯又灭了' }))
    expect(town.stored(id)).toMatchObject({ status: 'assigned', assignee: { id: wang.id } })
    expectOk(await wang.accepts(id))
    expectOk(await wang.finishes(id))
    expectOk(await steward.decides('check', id, { holds: true }))
    expect(town.stored(id)).toMatchObject({
      status: 'closed',
      endedAt: town.stored(id).history.at(-1)?.at,
    })
  })

  it('takes no question, since no resident waits', async () => {
    const { wang } = town
    const id = await wang.hasSubmitted({ source: 'patrol' })
    expectOk(await wang.accepts(id))
    const asked = await wang.says('ask', id, { words: '几楼', days: 1 })
    expect(codeOf(asked)).toBe('REPORT.NOBODY_WAITS')
  })
})

describe('a report that lies in no community', () => {
  it('is given to a community by a supervisor, and waits in its pool', async () => {
    const { liu, citySupervisor, steward, wang } = town
    const place = { point: [118.3, 31.5] as [number, number], words: '塘边' }
    const id = await liu.hasSubmitted({ place })
    expect(codeOf(await steward.opens(id))).toBe('REPORT.NOT_FOUND')
    const { version } = town.stored(id)
    const input = { reportId: id, version, token: aToken(), community }
    expectOk(await citySupervisor.asks('report.assign', input))
    expect(expectOk(await steward.opens(id)).status).toBe('pool')
    expectOk(await steward.assigns(id, wang))
    expect(town.stored(id)).toMatchObject({ status: 'assigned', assignee: { id: wang.id } })
  })
})

describe('a worker who returns a report', () => {
  it('stays responsible as the one first asked until it is assigned', async () => {
    const { chen, wang, steward, zhou } = town
    const id = await chen.hasSubmitted({ place: { building: at.home } })
    expectOk(await wang.decides('return', id, { reason: '是物业的事' }))
    expect(town.stored(id)).toMatchObject({ status: 'pool', firstAsked: { id: wang.id } })
    expect(town.stored(id)).not.toHaveProperty('assignee')
    expectOk(await steward.assigns(id, zhou))
    expect(town.stored(id)).not.toHaveProperty('poolAt')
  })
})
