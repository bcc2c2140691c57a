import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Screening } from '../../../cloudfunctions/published/screening/screening-record.ts'
import { cardOf, checkerTells, doneReport, solvedReport } from '../board/shown-report.ts'
import { MINUTE } from '../help/minutes.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, expectOk } from '../help/phone.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())
beforeEach(() => {
  Object.assign(town.cloud.wechat.settings, {
    media: 'pass',
    isDown: false,
    slowness: 0,
    delay: null,
  })
})

const checksOf = (report: string) => town.cloud.find('screenings', { report }) as Screening[]

/** What WeChat was asked about the photos of a report, and has said of them. */
const tracesOf = (report: string) => checksOf(report).flatMap(({ traces }) => traces)
const verdictsOf = (report: string) =>
  checksOf(report).flatMap(({ photos }) => photos.map(({ state }) => state))

/** What WeChat was asked about words, and on whose account. */
const asked = (words: string) =>
  town.cloud.wechat.tray.flatMap(({ data }) => (data.content === words ? [data.openid] : []))

/** What its reporter is told of a report's being shown. */
const toldOf = async (id: string) => expectOk(await town.chen.opens(id)).publish.words

describe('a report that is not to be shown', () => {
  it('is never checked, and never on the board', async () => {
    const words = '谁也不用看的话'
    const id = await solvedReport(town, { words, publish: false })
    await checkerTells(town)
    expect(checksOf(id)).toEqual([])
    expect(asked(words)).toEqual([])
    expect(await cardOf(town, id)).toBeUndefined()
  })
})

describe('a checker that answers', () => {
  it('is asked about each text and photo once, with the openid of a recent visitor', async () => {
    const words = '楼下堆了旧沙发和床垫'
    const id = await doneReport(town, { words })
    await town.cloud.moveClock(MINUTE)
    expectOk(await town.chen.answers(id, 'solved'))
    await town.cloud.moveClock(MINUTE)
    expect(await cardOf(town, id)).toBeUndefined()
    expect(await toldOf(id)).toBe('正在检查内容，通过了就公示')
    await checkerTells(town)
    await checkerTells(town)
    expect(await cardOf(town, id)).toMatchObject({ words, doneWords: '清走了' })
    expect(await toldOf(id)).toBe('公示出来了，没写是谁')
    expect(asked(words)).toEqual([town.wang.openid])
    expect(tracesOf(id)).toHaveLength(2)
  })

  it('that finds harm keeps the report off the board, and changes nothing else of it', async () => {
    const id = await doneReport(town, { words: '测试违规' })
    await checkerTells(town)
    expect(expectOk(await town.wang.opens(id)).said.words).toBe('测试违规')
    expectOk(await town.chen.answers(id, 'solved'))
    await checkerTells(town)
    expect(await cardOf(town, id)).toBeUndefined()
    expect(town.stored(id)).toMatchObject({ status: 'closed', board: 'held' })
    expect(await toldOf(id)).toBe('内容检查没通过，不公示')
  })

  it('that is in doubt about a part leaves that part out', async () => {
    const id = await solvedReport(town, { words: '测试存疑' })
    await checkerTells(town)
    const card = await cardOf(town, id)
    expect(card).toMatchObject({ words: '', doneWords: '清走了' })
    expect(card?.before).toHaveLength(1)
  })
})

describe('a checker that is down', () => {
  it('keeps a report off the board until it is up again, and holds up nothing else', async () => {
    const { cloud } = town
    cloud.wechat.settings.isDown = true
    const words = '路边倒了建筑垃圾'
    const id = await solvedReport(town, { words })
    for (let minute = 0; minute < 7; minute++) await cloud.moveClock(MINUTE)
    expect(town.stored(id)).not.toHaveProperty('outbox')
    expect(asked(words)).toHaveLength(3)
    expect(await cardOf(town, id)).toBeUndefined()
    cloud.wechat.settings.isDown = false
    await cloud.moveClock(MINUTE)
    await checkerTells(town)
    expect(await cardOf(town, id)).toMatchObject({ words })
  })
})

describe('a checker that does not answer', () => {
  it('holds up neither a report nor the timer, and is asked again', async () => {
    const { cloud } = town
    cloud.wechat.settings.slowness = 60_000
    const words = '井盖边上堆着石子'
    const id = await solvedReport(town, { words, photos: false })
    const [call] = await cloud.moveClock(MINUTE)
    expect(call).toMatchObject({ name: 'timer' })
    expect(call?.error).toBeUndefined()
    expect(town.stored(id)).not.toHaveProperty('outbox')
    expect(await cardOf(town, id)).toBeUndefined()
    cloud.wechat.settings.slowness = 0
    await cloud.moveClock(2 * MINUTE)
    await checkerTells(town)
    expect(await cardOf(town, id)).toMatchObject({ words })
  })
})

describe('a report without a visitor within two hours', () => {
  it('is checked once a visitor comes again, with their openid', async () => {
    const { cloud, chen } = town
    cloud.wechat.settings.isDown = true
    const words = '花坛边堆着装修垃圾'
    const id = await doneReport(town, { words })
    await cloud.moveClock(180 * MINUTE)
    cloud.wechat.settings.isDown = false
    await cloud.moveClock(60 * MINUTE)
    await cloud.moveClock(60 * MINUTE)
    expect(checksOf(id).map(({ nextAt }) => nextAt)).toEqual([undefined, undefined])
    expectOk(await chen.answers(id, 'solved'))
    await checkerTells(town)
    expect(await cardOf(town, id)).toMatchObject({ words })
    expect(asked(words).at(-1)).toBe(chen.openid)
  })
})

/** WeChat tells of a photo. */
const push = (event: object, caller = { openid: town.chen.openid, source: 'wx_unknown' }) =>
  town.cloud.invoke('push', event, caller)
const aVerdict = (trace: unknown, suggest: string) => ({
  ...{ MsgType: 'event', Event: 'wxa_media_check', trace_id: trace, errcode: 0 },
  ...{ version: 2, result: { suggest, label: 100 } },
})

describe('a checker that is silent', () => {
  it('is asked three times, half an hour apart, then left without the photo until a verdict comes', async () => {
    const { cloud } = town
    const id = await solvedReport(town)
    for (let times = 1; times <= 3; times++) {
      await cloud.moveClock(MINUTE)
      expect(tracesOf(id)).toHaveLength(2 * times)
      await cloud.moveClock(28 * MINUTE)
      expect(tracesOf(id)).toHaveLength(2 * times)
      expect(await cardOf(town, id)).toBeUndefined()
      await cloud.moveClock(MINUTE)
    }
    await cloud.moveClock(MINUTE)
    expect(tracesOf(id)).toHaveLength(6)
    expect(await cardOf(town, id)).toMatchObject({ doneWords: '清走了', before: [], after: [] })

    const [first, done] = checksOf(id).map(({ traces }) => traces[0]?.id)
    await push(aVerdict(first, 'pass'))
    await cloud.fire('timer')
    expect((await cardOf(town, id))?.before).toHaveLength(1)
    await push(aVerdict(done, 'risky'))
    await cloud.fire('timer')
    expect(await cardOf(town, id)).toBeUndefined()
    expect(town.stored(id).board).toBe('held')
  })
})

describe('a verdict that WeChat pushes', () => {
  it('counts once, however often and in whatever order it comes', async () => {
    const id = await doneReport(town)
    await town.cloud.moveClock(MINUTE)
    const traces = tracesOf(id)
    for (const { id: trace } of [...traces, ...traces]) await push(aVerdict(trace, 'pass'))
    const once = JSON.stringify(checksOf(id))
    for (const { id: trace } of traces) await push(aVerdict(trace, 'risky'))
    expect(JSON.stringify(checksOf(id))).toBe(once)
    expect(verdictsOf(id)).toEqual(['pass', 'pass'])
  })

  it('changes nothing for an unknown trace, or in another form', async () => {
    const id = await doneReport(town)
    await town.cloud.moveClock(MINUTE)
    const before = JSON.stringify(checksOf(id))
    const trace = tracesOf(id)[0]?.id
    for (const event of [
      {},
      { Event: 'user_enter_tempsession' },
      aVerdict('of nothing', 'pass'),
      aVerdict({ $ne: '' }, 'pass'),
      aVerdict(trace, 'fine'),
      { ...aVerdict(trace, 'pass'), errcode: -1008 },
    ]) {
      expect((await push(event)).result).toBe('success')
    }
    expect(JSON.stringify(checksOf(id))).toBe(before)
  })

  it.each([
    ["a phone's call", { openid: 'oOpenidOf-chen', source: 'wx_client' }],
    ['another function', { openid: 'oOpenidOf-chen', source: 'wx_client,scf' }],
    ['the timer', { source: 'timer' }],
    ['somebody unnamed', {}],
  ])('is refused from %s', async (_, caller) => {
    const called = town.cloud.invoke('push', aVerdict('a trace', 'pass'), caller)
    await expect(called).rejects.toThrow('only WeChat may call this')
    expect(town.cloud.calls.at(-1)).toMatchObject({ name: 'push', reads: 0, writes: 0 })
  })
})

describe('a verdict that comes late', () => {
  it('is recorded, and does not show what the reporter has taken back meanwhile', async () => {
    const { chen, cloud } = town
    const id = await solvedReport(town)
    await cloud.moveClock(MINUTE)
    expectOk(await chen.asks('report.publish', { reportId: id, token: aToken(), publish: false }))
    await checkerTells(town)
    expect(verdictsOf(id)).toEqual(['pass', 'pass'])
    expect(await cardOf(town, id)).toBeUndefined()
  })
})
