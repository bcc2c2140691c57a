import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareJpeg } from '../help/a-jpeg.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk } from '../help/phone.ts'
import { at, community, nextCommunity } from '../help/town.ts'
import { boardOf, cardOf, checkerTells, solvedReport } from './shown-report.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
  town.cloud.wechat.settings.delay = null
})
afterAll(() => town.close())

/** A report that is on the board. */
async function shownReport(told: Parameters<typeof solvedReport>[1] = {}): Promise<string> {
  const id = await solvedReport(town, told)
  await checkerTells(town)
  expect(await cardOf(town, id)).toBeDefined()
  return id
}

/** Where a copy of the photo before lies. */
const copyOf = (id = '') => new RegExp(`^public/${id}/[0-9a-f]{32}/a1[.]jpg$`)
const status = async (url = '') => (await fetch(url)).status
const openIn = async (phone = town.stranger()) =>
  expectOk(await phone.asks('board.open', { community })).points

describe('the board', () => {
  it('shows a solved report with photos before and after, and no trace of persons', async () => {
    const { chen, wang } = town
    expectOk(await chen.asks('person.introduce', { name: '陈桂芳', phone: '13912345678' }))
    const words = '楼下堆了旧沙发，占了半条路'
    const id = await shownReport({ words })
    const card = await cardOf(town, id)
    expect(card).toMatchObject({
      place: '半山花园',
      words,
      doneWords: '清走了',
      days: 0,
      answer: 'solved',
    })
    for (const photo of [card?.before[0], card?.after[0]]) {
      expect(new Uint8Array(await (await fetch(photo ?? '')).arrayBuffer())).toEqual(bareJpeg)
    }

    const { number, content, history } = town.stored(id)
    const reply = JSON.stringify(await boardOf(town))
    const files = Object.values(content).flatMap(({ photos = [] }) => photos)
    const secrets = [
      ...['陈桂芳', '王敏', '王社工', '13912345678', '139****5678', '12栋', at.home],
      ...[`"${chen.id}"`, wang.id, 'oOpenidOf'],
      ...[id, number, ...history.map(({ token }) => token)],
      ...files.map((file) => file.split('/').at(-2) ?? file),
    ]
    expect(secrets.filter((secret) => reply.includes(secret))).toEqual([])
  })

  it('gives one by itself to whoever it was sent to, as the board shows it, until it is taken back', async () => {
    const { chen, liu } = town
    const id = await shownReport({ words: '楼下堆了旧沙发' })
    const card = await cardOf(town, id)
    const asked = { publication: card?.id ?? '' }
    const { before, after, ...told } = expectOk(await liu.asks('board.detail', asked))
    expect(told).toMatchObject({ id: card?.id, place: '半山花园', words: '楼下堆了旧沙发' })
    expect([before.length, after.length]).toEqual([1, 1])
    expectOk(await chen.asks('report.publish', { reportId: id, token: aToken(), publish: false }))
    expect(codeOf(await liu.asks('board.detail', asked))).toBe('BOARD.NOT_FOUND')
    expect(codeOf(await liu.asks('board.detail', { publication: '0'.repeat(32) }))).toBe(
      'BOARD.NOT_FOUND',
    )
  })

  it('leaves words out that may lead to a person', async () => {
    const id = await shownReport({
      words: '302室漏水，打 13912345678',
      doneWords: '陈桂芳家修好了',
    })
    expect(await cardOf(town, id)).toMatchObject({ words: '', doneWords: '' })
  })

  it('lets a reporter see before they agree how it would show their words', async () => {
    const { chen } = town
    expectOk(await chen.asks('person.introduce', { name: '陈桂芳' }))
    const shown = async (words: string) =>
      expectOk(await chen.asks('board.preview', { words })).words
    expect(await shown(' 楼道灯不亮 ')).toBe('楼道灯不亮')
    expect(await shown('12栋502门口的灯不亮')).toBe('')
    expect(await shown('陈桂芳说灯不亮')).toBe('')
  })

  it('loses for good what the steward takes off, and the reporter sees why', async () => {
    const { chen, wang, steward } = town
    const id = await shownReport()
    const card = await cardOf(town, id)
    const reason = { reason: '照片里有邻居的脸' }
    expect(codeOf(await wang.says('takeOff', id, reason))).toBe('CALL.NOT_ALLOWED')
    expectOk(await steward.says('takeOff', id, reason))
    expect(await cardOf(town, id)).toBeUndefined()
    expect(await status(card?.before[0])).toBe(404)
    const seen = expectOk(await chen.opens(id))
    expect(seen.publish.words).toBe('社区从公示里撤下了')
    expect(seen.timeline.map(({ words }) => words)).toContain('照片里有邻居的脸')
    expect(codeOf(await chen.says('publish', id, { publish: true }))).toBe('REPORT.TAKEN_OFF')
    expect(codeOf(await steward.says('takeOff', id, reason))).toBe('REPORT.NOT_SHOWN')
    await checkerTells(town)
    expect(await cardOf(town, id)).toBeUndefined()
  })

  it('loses at once what the reporter takes back, with its photos', async () => {
    const { chen, wang } = town
    const id = await shownReport()
    const card = await cardOf(town, id)
    expect(await status(card?.before[0])).toBe(200)
    expect(expectOk(await wang.opens(id)).publish.on).toBe(true)
    expectOk(await chen.says('publish', id, { publish: false }))
    expect(await cardOf(town, id)).toBeUndefined()
    for (const photo of [...(card?.before ?? []), ...(card?.after ?? [])]) {
      expect(await status(photo)).toBe(404)
    }
    expect(expectOk(await chen.opens(id)).publish).toEqual({ on: false, words: '' })

    expectOk(await chen.says('publish', id, { publish: true }))
    await checkerTells(town)
    expect(await cardOf(town, id)).toBeDefined()
  })

  it('takes a reopened report off, and shows it again with its new finish', async () => {
    const { chen, wang } = town
    const id = await shownReport()
    const card = await cardOf(town, id)
    expectOk(await chen.says('reopen', id, { words: '又堆上了' }))
    expect(await cardOf(town, id)).toBeUndefined()
    expectOk(await wang.accepts(id))
    const token = aToken()
    const photos = [await wang.uploads(token)]
    expectOk(await wang.finishes(id, { token, photos, words: '又清走了' }))
    expectOk(await chen.answers(id, 'solved'))
    await checkerTells(town)
    const again = await cardOf(town, id)
    expect(again).toMatchObject({ doneWords: '又清走了' })
    // Where the copies lie nobody could know before, though the report's place on the board is the same.
    const pathOf = (link = '') => Buffer.from(link.split('/').at(-2) ?? '', 'base64url').toString()
    const [first, second] = [card, again].map((one) => pathOf(one?.before[0]))
    expect([first, second]).toEqual([1, 2].map(() => expect.stringMatching(copyOf(card?.id))))
    expect(second).not.toBe(first)
    expect(await status(card?.before[0])).toBe(404)
  })

  it('shows no report that is private, not agreed to, or made by staff', async () => {
    const { chen, wang } = town
    const unsolved = await solvedReport(town)
    expectOk(await chen.says('publish', unsolved, { publish: false }))
    for (const category of ['0401', '0802', '1203']) {
      const id = await chen.hasSubmitted({ category, publish: true })
      expect(town.stored(id), category).not.toHaveProperty('publish')
    }
    const byWorker = await wang.hasSubmitted({ category: '0101', source: 'phone', publish: true })
    expect(town.stored(byWorker)).not.toHaveProperty('publish')
    await checkerTells(town)
    expect(await cardOf(town, unsolved)).toBeUndefined()
  })

  it('has pages without gaps and repeats, for one community', async () => {
    const { closed } = await boardOf(town)
    const more = Array.from({ length: 25 }, (_, n) => {
      const _id = n.toString(16).padStart(32, '0')
      const told = {
        place: '半山花园',
        words: `${n}`,
        doneWords: '',
        before: [],
        after: [],
        days: n,
      }
      return {
        _id,
        community,
        category: '0101',
        ...told,
        answer: 'solved',
        days: n,
        order: `2025-11-${10 + n}-${_id}`,
      }
    })
    await town.cloud.load('publications', more)
    const ids: string[] = []
    let next: string | undefined
    do {
      const input = { community, ...(next ? { after: next } : {}) }
      const page = expectOk(await town.stranger().asks('board.inArea', input))
      ids.push(...page.closed.map(({ id }) => id))
      next = page.next
    } while (next)
    expect(new Set(ids).size).toBe(closed.length + 25)
    expect(ids).toHaveLength(closed.length + 25)
    expect(ids.at(-1)).toBe(more[0]?._id)
    const elsewhere = await town.stranger().asks('board.inArea', { community: nextCommunity })
    expect(expectOk(elsewhere).closed).toEqual([])
  })
})

describe('the map of open reports', () => {
  it('shows by category and grid the reports that neighbours may follow, and no others', async () => {
    const { chen, zhang } = town
    const before = (await openIn()).flatMap(({ reports }) => reports)
    const [mine, other] = [
      await chen.hasSubmitted({ category: '0101', words: '秘密的话' }),
      await chen.hasSubmitted({ category: '0205', words: '秘密的话' }),
    ]
    for (const category of ['0401', '0802', '1203']) await chen.hasSubmitted({ category })
    expectOk(await zhang.follows(other))
    const points = await openIn(zhang)
    const all = points.flatMap(({ reports }) => reports)
    expect(all).toHaveLength(before.length + 2)
    const there = points.find(({ category }) => category.name === '健身器材')
    expect(there).toMatchObject({ count: 1, gridName: '第3网格', point: [118.452, 31.678] })
    expect(all.find(({ id }) => id === other)?.yours).toBe('followed')
    expect(all.find(({ id }) => id === mine)?.yours).toBe('')
    const own = (await openIn(chen)).flatMap(({ reports }) => reports)
    expect(own.find(({ id }) => id === mine)?.yours).toBe('own')
    expect(JSON.stringify(points)).not.toMatch(/秘密|"chen"|陈|oOpenid/)

    expectOk(await chen.says('withdraw', other, {}))
    expect((await openIn()).flatMap(({ reports }) => reports)).toHaveLength(before.length + 1)
  })

  it('counts all that is open, also what is too old to be listed', async () => {
    const { chen } = town
    const newest = town.stored(await chen.hasSubmitted({ category: '0101' }))
    const older = Array.from({ length: 230 }, (_, n) => ({
      ...newest,
      ...{ _id: `older-${n}`, number: `older-${n}`, createdAt: newest.createdAt - 1 - n },
    }))
    const sum = (points: Awaited<ReturnType<typeof openIn>>) =>
      points.reduce((all, { count }) => all + count, 0)
    const before = sum(await openIn())
    await town.cloud.load('reports', older)
    const points = await openIn()
    expect(sum(points)).toBe(before + 230)
    expect(points.flatMap(({ reports }) => reports)).toHaveLength(200)
  })
})
