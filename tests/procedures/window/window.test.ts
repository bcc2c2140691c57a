import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeAt, codeOn } from '../help/link-in-code.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk, type Phone } from '../help/phone.ts'
import { at, community, window } from '../help/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const DAY = 86_400_000
let slips = 100
/** A slip that nobody has used yet. */
const aSlip = () => codeAt(window, ++slips)
const sign = codeAt(window)

const rates = (phone: Phone, link: string, told: object = {}) =>
  phone.asks('window.rate', { link, token: aToken(), level: 5, ...told })
const stored = () => town.cloud.find('windowRatings')

describe("a window's code", () => {
  it('opens the window with its service items, and says whether it was used', async () => {
    const link = aSlip()
    const opens = () => town.chen.asks('window.open', { link })
    expect(expectOk(await opens())).toEqual({
      window: '1号窗口',
      hall: '半山花园社区服务中心',
      services: [
        { code: '08', name: '社会保障卡申领、补换' },
        { code: '18', name: '高龄津贴' },
      ],
      used: false,
    })
    expectOk(await rates(town.chen, link))
    expect(expectOk(await opens()).used).toBe(true)
  })

  it.each([
    ['altered', codeAt(window, 1).replace('W01-1', 'W01-2')],
    ['of another kind', codeAt(window, 1).replace('/c/', '/s/')],
    ["a building's", codeOn(at.home)],
    ['late', codeAt(window, 1, Date.UTC(2026, 0))],
    ['of a window that is not there', codeAt(`${community}W99`)],
    ['made up', 'https://jiazai.example.cn/c/1.2.3'],
  ])('that is %s opens and rates nothing', async (_, link) => {
    const before = stored().length
    expect(codeOf(await town.chen.asks('window.open', { link }))).toBe('CODE.BAD')
    expect(codeOf(await rates(town.chen, link))).toBe('CODE.BAD')
    expect(stored()).toHaveLength(before)
  })
})

describe('a slip', () => {
  it('rates once for five people at once, and answers a repeated token', async () => {
    const link = aSlip()
    const { chen, zhang, liu } = town
    const five = [chen, zhang, liu, town.stranger(), town.stranger()]
    const heard = await Promise.all(five.map((phone) => rates(phone, link)))
    expect(heard.map(codeOf).sort()).toEqual(['OK', ...Array(4).fill('RATING.ALREADY')])

    const again = { link: aSlip(), token: aToken(), level: 1 as const, words: '没人理' }
    expect(expectOk(await chen.asks('window.rate', again))).toEqual({ level: 1 })
    expect(expectOk(await chen.asks('window.rate', again))).toEqual({ level: 1 })
    expect(codeOf(await zhang.asks('window.rate', { ...again, token: aToken() }))).toBe(
      'RATING.ALREADY',
    )
  })

  it('keeps level, reasons and words, and neither person nor hour', async () => {
    const reasons = ['slow', 'slow', 'trips'] as const
    const told = { service: '18', level: 2, reasons: [...reasons], words: '跑了三趟' }
    expectOk(await rates(town.liu, aSlip(), told))
    const kept = stored().find(({ words }) => words === '跑了三趟')
    expect(kept).toEqual({
      _id: expect.stringMatching(/^[0-9a-f]{32,64}$/),
      ...{ window, community, service: '18', level: 2, reasons: ['slow', 'trips'] },
      ...{ words: '跑了三趟', month: expect.stringMatching(/^20\d\d-\d\d$/) },
      token: expect.stringMatching(/^[0-9a-f]{32,64}$/),
    })
  })

  it('is refused for a service item of another window', async () => {
    expect(codeOf(await rates(town.liu, aSlip(), { service: '99' }))).toBe('CALL.BAD_INPUT')
  })
})

describe('the sign on the counter', () => {
  it('lets each person rate once a month, since anybody may have a picture of it', async () => {
    const { chen, zhang } = town
    const now = async () => [codeOf(await rates(chen, sign)), codeOf(await rates(zhang, sign))]
    await town.cloud.moveClock(Date.UTC(2030, 5, 29) - town.cloud.now())
    expect(await now()).toEqual(['OK', 'OK'])
    expect(await now()).toEqual(['RATING.ALREADY', 'RATING.ALREADY'])
    await town.cloud.moveClock(DAY)
    expect(await now()).toEqual(['RATING.ALREADY', 'RATING.ALREADY'])
    await town.cloud.moveClock(DAY)
    expect(await now()).toEqual(['OK', 'OK'])
  })

  it('is refused to staff from the grid up to the city', async () => {
    const { wang, steward, supervisor, citySupervisor, officer, li, farSupervisor } = town
    for (const phone of [wang, steward, supervisor, citySupervisor, officer]) {
      expect(codeOf(await phone.asks('window.open', { link: sign }))).toBe('RATING.OF_STAFF')
      expect(codeOf(await rates(phone, sign))).toBe('RATING.OF_STAFF')
    }
    expectOk(await rates(li, sign))
    expectOk(await rates(farSupervisor, sign))
  })
})

describe("a window's figures", () => {
  it('tell roughly of five on and in numbers of ten on, once the month is out, with words for supervisors alone', async () => {
    const { chen, steward, supervisor, nextSteward } = town
    const month = '2031-03'
    await town.cloud.moveClock(Date.UTC(2031, 2, 20) - town.cloud.now())
    const ask = (phone: Phone) => phone.asks('window.figures', { area: community, month })
    const figures = async (phone: Phone) => expectOk(await ask(phone)).windows[0]?.figures
    for (let n = 0; n < 2; n++) expectOk(await rates(chen, aSlip()))
    const slow = { level: 2, reasons: ['slow'] }
    for (const words of ['乙', '甲']) expectOk(await rates(chen, aSlip(), { ...slow, words }))
    expect(codeOf(await ask(steward))).toBe('RATING.NOT_PUBLISHED')

    await town.cloud.moveClock(Date.UTC(2031, 3, 4) - town.cloud.now())
    expect(codeOf(await ask(steward))).toBe('RATING.NOT_PUBLISHED')
    await town.cloud.moveClock(2 * DAY)
    expect(await figures(steward)).toBeNull()
    expect(codeOf(await ask(nextSteward))).toBe('CALL.NOT_ALLOWED')

    const [one] = stored().filter((rating) => rating.month === month)
    const more = (ids: string) =>
      town.cloud.load(
        'windowRatings',
        [...ids].map((id) => ({ ...one, _id: id.repeat(64), level: 5, words: '好' })),
      )
    await more('a')
    const few = {
      rated: 5,
      mood: '有好有坏',
      levels: [],
      reasons: [{ label: '等得久', count: null }],
    }
    expect(await figures(steward)).toEqual({ ...few, words: [] })
    expect(await figures(supervisor)).toEqual({ ...few, words: ['乙', '甲'].sort() })

    await more('bcdef')
    const shown = {
      ...{ rated: 10, mood: '多数满意', reasons: [{ label: '等得久', count: 2 }], words: [] },
      levels: [5, 4, 3, 2, 1].map((level) => ({ level, count: { 5: 8, 2: 2 }[level] ?? 0 })),
    }
    expect(await figures(steward)).toEqual(shown)
  })
})
