import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clock } from '../../../local/clock/clock.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk } from '../help/phone.ts'

const DAY = 86_400_000

const clock = Clock.standing(Date.UTC(2026, 10, 23, 2))
let town: Town
beforeAll(async () => {
  town = await openTown({ clock })
})
afterAll(() => town.close())

const onBehalf = { name: '李秀兰', phone: '13912340000' }
const made = async () =>
  expectOk(await town.wang.submits({ source: 'phone', onBehalf, category: '0401' }))

describe('a slip', () => {
  it('says number, matter, who and by when', async () => {
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

  it('is not for whoever took a picture of it, and does not know the number that was left', async () => {
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

  it('is given for nothing restricted where no number was left', async () => {
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
})
