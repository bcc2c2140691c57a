import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leaks, repliesTo } from '../every-call/every-call.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk } from '../help/phone.ts'
import { at } from '../help/town.ts'

let town: Town
/** A report of each kind, all of one building, by category. */
const ids: Record<string, string> = {}
/** What must not get out of them: words, photos, numbers, people. */
const secrets: string[] = ['陈桂芳', '陈**', 'oOpenidOf-chen', '15400000000', '"chen"']

beforeAll(async () => {
  town = await openTown()
  for (const category of ['0101', '0401', '0802', '1203', '0101']) {
    const words = `秘密的话 ${category} ${aToken()}`
    const token = aToken()
    const photo = await town.chen.uploads(token)
    const { id, number } = expectOk(
      await town.chen.submits({ category, words, token, photos: [photo] }),
    )
    ids[category] = id
    secrets.push(words, photo, token, number, '秘密的话')
  }
  expectOk(await town.chen.asks('person.introduce', { name: '陈桂芳', phone: '13912345678' }))
  expectOk(await town.wang.accepts(ids['0101'] ?? ''))
  expectOk(await town.wang.notes(ids['0101'] ?? '', { words: '秘密的话：在修' }))
  secrets.push('13912345678', '139****5678')
})
afterAll(() => town.close())

const nearbyOf = async (category: string) => {
  const place = { building: at.home }
  return expectOk(await town.stranger().asks('report.preview', { category, place })).nearby
}

describe('a stranger at the building', () => {
  it('sees the open public reports there: category, place, status and clock, and nothing more', async () => {
    const nearby = await nearbyOf('0101')
    expect(nearby.map((card) => Object.keys(card).sort())).toEqual(
      Array(2).fill(['category', 'clock', 'id', 'place', 'statusText']),
    )
    expect(nearby.map(({ place, statusText }) => [place, statusText])).toEqual([
      ['半山花园 12栋', '办理中'],
      ['半山花园 12栋', '待受理'],
    ])
    const said = JSON.stringify(nearby)
    expect([...secrets, '王社工', '王敏'].filter((secret) => said.includes(secret))).toEqual([])
  })

  it.each(['0401', '0802', '1203'])('is never shown a report of category %s', async (category) => {
    expect(await nearbyOf(category)).toEqual([])
  })

  it('learns nothing from any procedure with any id', async () => {
    const replies = await repliesTo(town.stranger(), Object.values(ids))
    expect(replies.length).toBeGreaterThan(40)
    expect(leaks(replies, secrets)).toEqual([])
  })
})

describe('following', () => {
  it('is open for public reports alone, and others seem not to exist', async () => {
    const stranger = town.stranger()
    expect(codeOf(await stranger.follows(ids['0101'] ?? ''))).toBe('OK')
    for (const category of ['0401', '0802', '1203']) {
      expect(codeOf(await stranger.follows(ids[category] ?? '')), category).toBe('REPORT.NOT_FOUND')
    }
    expect(codeOf(await town.chen.follows(ids['0101'] ?? ''))).toBe('REPORT.OWN')
  })

  it('shows a follower no more than a stranger, and leaves the report as it is', async () => {
    const { zhang } = town
    const before = JSON.stringify(town.stored(ids['0101'] ?? ''))
    expectOk(await zhang.follows(ids['0101'] ?? ''))
    const { cards } = expectOk(await zhang.asks('follow.mine', {}))
    expect(cards.map(({ id }) => id)).toEqual([ids['0101']])
    expect(leaks(await repliesTo(zhang, Object.values(ids)), secrets)).toEqual([])
    expect(JSON.stringify(town.stored(ids['0101'] ?? ''))).toBe(before)
  })

  it('is counted for those who serve, and named to nobody', async () => {
    const { chen, wang, steward } = town
    const id = ids['0101'] ?? ''
    const count = town.cloud.find('follows', { 'matter.id': id }).length
    expect(count).toBeGreaterThan(0)
    for (const phone of [wang, steward]) {
      const seen = expectOk(await phone.opens(id))
      expect(seen.followers).toBe(count)
      expect(JSON.stringify(seen)).not.toContain(town.zhang.id)
    }
    expect(expectOk(await chen.opens(id)).followers).toBe(0)
  })

  it('is taken back by the follower alone, any number of times', async () => {
    const { zhang, liu } = town
    const reportId = ids['0101'] ?? ''
    const mine = async () => expectOk(await zhang.asks('follow.mine', {})).cards.map(({ id }) => id)
    expectOk(await zhang.follows(reportId))
    expectOk(await liu.asks('follow.report', { reportId, follow: false }))
    expect(await mine()).toEqual([reportId])
    for (const _ of ['once', 'again']) {
      const taken = await zhang.asks('follow.report', { reportId, follow: false })
      expect(expectOk(taken)).toEqual({ followed: false })
    }
    expect(await mine()).toEqual([])
  })
})
