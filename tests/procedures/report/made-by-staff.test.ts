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

  it('has a slip that says number, matter, who and by when', async () => {
    const { wang } = town
    const { id } = await made()
    const { number, dueAt } = town.stored(id)
    const slip = expectOk(await wang.asks('report.slip', { reportId: id }))
    expect(slip).toMatchObject({ number, dueAt, name: onBehalf.name, holder: '王社工' })
    expect([slip.title, slip.place]).not.toContain('')
    expect(slip).not.toHaveProperty('phone')
  })

  it('is closed to a second claimer, a late or altered slip, and the staff of the place', async () => {
    const { chen, zhang, liu, steward, zhou, wang } = town
    const { id, slip } = await made()
    const claim = async (who: typeof chen, link = slip, digits = '0000') =>
      codeOf(await who.asks('report.claim', { link, token: aToken(), digits }))
    expect(await claim(chen, `${slip.slice(0, -1)}${slip.endsWith('0') ? '1' : '0'}`)).toBe(
      'SLIP.BAD',
    )
    for (const who of [wang, zhou, steward]) expect(await claim(who)).toBe('SLIP.OF_STAFF')
    expect(await claim(zhang)).toBe('OK')
    expect(await claim(zhang)).toBe('OK')
    expect(await claim(chen)).toBe('SLIP.TAKEN')
    expect(codeOf(await chen.opens(id))).toBe('REPORT.NOT_FOUND')
    expect(codeOf(await wang.asks('report.slip', { reportId: id }))).toBe('SLIP.TAKEN')

    const other = await made()
    const again = expectOk(await wang.asks('report.slip', { reportId: other.id }))
    clock.move(61 * DAY)
    for (const link of [other.slip, again.link]) expect(await claim(liu, link)).toBe('SLIP.BAD')
  })

  it('is not for whoever took a picture of its slip, and does not know the number that was left', async () => {
    const { liu, wang } = town
    const { id, slip } = await made()
    const claim = async (digits: object) =>
      codeOf(await liu.asks('report.claim', { link: slip, token: aToken(), ...digits }))
    expect(await claim({})).toBe('SLIP.DIGITS_NEEDED')
    expect(await claim({ digits: '1234' })).toBe('SLIP.WRONG_DIGITS')
    expect(codeOf(await liu.opens(id))).toBe('REPORT.NOT_FOUND')
    const bare = expectOk(await wang.submits({ source: 'door', category: '0401' }))
    expect(codeOf(await liu.asks('report.claim', { link: bare.slip, token: aToken() }))).toBe('OK')
  })

  it('is tried with five numbers a day by whoever they are, and rests until the next', async () => {
    const { liu, chen, zhang } = town
    const { id, slip } = await made()
    const token = aToken()
    const claim = async (who: typeof liu, digits: string) =>
      codeOf(await who.asks('report.claim', { link: slip, token, digits }))
    const wrong = ['1111', '2222', '3333', '4444', '5555', '6666', '7777']
    const heard = await Promise.all(wrong.map((digits, n) => claim(n % 2 ? liu : chen, digits)))
    expect(heard.filter((code) => code === 'SLIP.WRONG_DIGITS')).toHaveLength(5)
    expect(heard.filter((code) => code === 'SLIP.RESTS')).toHaveLength(2)
    for (const who of [liu, zhang]) expect(await claim(who, '0000')).toBe('SLIP.RESTS')
    expect(town.stored(id)).not.toHaveProperty('reporter')
    clock.move(DAY)
    expect(await claim(zhang, '0000')).toBe('OK')
    expect(await claim(zhang, '0000')).toBe('OK')
  })

  it('has no slip where it is restricted and no number was left', async () => {
    const { wang } = town
    const { id, slip } = expectOk(await wang.submits({ source: 'door', category: '0802' }))
    expect(slip).toBe('')
    expect(codeOf(await wang.asks('report.slip', { reportId: id }))).toBe('SLIP.PHONE_NEEDED')
    expect(expectOk(await wang.opens(id)).slipOpen).toBe(false)
  })

  it('is taken back by the steward from whoever it was not for, and can be claimed again', async () => {
    const { liu, zhang, wang, steward } = town
    const { id, slip } = await made()
    const claim = async (who: typeof liu) =>
      codeOf(await who.asks('report.claim', { link: slip, token: aToken(), digits: '0000' }))
    const back = async (who: typeof liu) =>
      codeOf(
        await who.asks('report.unclaim', { reportId: id, token: aToken(), reason: '给错了人' }),
      )
    expect(await back(steward)).toBe('SLIP.NOT_TAKEN')
    expect(await claim(liu)).toBe('OK')
    expect(await back(wang)).toBe('CALL.NOT_ALLOWED')
    expect(await back(steward)).toBe('OK')
    expect(codeOf(await liu.opens(id))).toBe('REPORT.NOT_FOUND')
    expect(await claim(zhang)).toBe('OK')
    expect(town.stored(id).reporter).toBe(zhang.id)
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
