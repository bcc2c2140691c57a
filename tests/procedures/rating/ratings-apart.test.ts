import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR } from '../../../cloudfunctions/core/clock/date.ts'
import type { RatingLevel } from '../../../miniprogram/contract/rating.ts'
import { leaks, repliesTo } from '../every-call/every-call.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk } from '../help/phone.ts'
import { community } from '../help/town.ts'

const levels: RatingLevel[] = [1, 5]
const staff = [
  'wang',
  'zhou',
  'steward',
  'districtSupervisor',
  'citySupervisor',
  'officer',
] as const

type Rated = { id: string; number: string; level: RatingLevel; named: boolean; words: string }

let town: Town
const rated: Rated[] = []
/** The reports as they were stored before they were rated. */
const before = new Map<string, string>()

beforeAll(async () => {
  town = await openTown()
  const { chen, wang } = town
  for (const named of [true, false]) {
    for (const level of levels) {
      const { id, number } = expectOk(await chen.submits({ category: '0401' }))
      expectOk(await wang.accepts(id))
      expectOk(await wang.finishes(id))
      expectOk(await chen.answers(id, 'solved'))
      before.set(id, JSON.stringify(town.stored(id)))
      const words = `评语${aToken()}`
      expectOk(await chen.rates(id, level, { named, words, reasons: ['attitude'] }))
      rated.push({ id, number, level, named, words })
    }
  }
})
afterAll(() => town.close())

const ratings = () => town.cloud.find('ratings')
const ratingOf = ({ words }: Rated) => ratings().find((rating) => rating.words === words)

describe('a rating', () => {
  it('leaves its report as it was, to the last byte', () => {
    expect(ratings()).toHaveLength(rated.length)
    for (const [id, stored] of before) expect(JSON.stringify(town.stored(id))).toBe(stored)
  })

  it('keeps its report where it is bad and by name, and else neither report nor person', () => {
    for (const one of rated) {
      const stored = JSON.stringify(ratingOf(one))
      const known = [one.id, one.number, `"${town.chen.id}"`, town.chen.openid, '陈桂芳']
      const kept = known.filter((text) => stored.includes(text))
      expect(kept).toEqual(one.named && one.level === 1 ? [one.id] : [])
      const tokens = town.stored(one.id).history.map(({ token }) => token)
      expect(tokens.filter((token) => stored.includes(token))).toEqual([])
    }
  })

  it('that is anonymous keeps what figures read, and neither worker nor kind nor hour', () => {
    const month = new Date(town.cloud.now() + 8 * HOUR).toISOString().slice(0, 7)
    const anonymous = rated.filter(({ named }) => !named)
    expect(anonymous).not.toHaveLength(0)
    for (const one of anonymous) {
      const { nth, ...kept } = ratingOf(one) ?? {}
      expect([undefined, 1, 2]).toContain(nth)
      expect(kept).toEqual({
        _id: expect.stringMatching(/^[0-9a-f]{32,64}$/),
        ...{ level: one.level, reasons: one.level === 1 ? ['attitude'] : [], words: one.words },
        ...{ community, month, changes: 0 },
        tokens: [expect.stringMatching(/^[0-9a-f]{32,64}$/)],
        resumeAt: Date.parse(`${month}-01T00:00+08:00`),
      })
    }
  })

  it('that was good is no trace of its report, though a bad one by name takes its place', async () => {
    const { chen, wang } = town
    const id = await chen.hasSubmitted({ category: '0401' })
    expectOk(await wang.accepts(id))
    expectOk(await wang.finishes(id))
    const words = '先说好'
    expectOk(await chen.rates(id, 3, { words }))
    expect(JSON.stringify(ratings())).not.toContain(id)
    expect(expectOk(await chen.rates(id, 1, { named: true })).named).toBe(true)
    expect(JSON.stringify(ratings())).toContain(id)
    expect(JSON.stringify(ratings())).not.toContain(words)
    expect(codeOf(await chen.rates(id, 1, { named: false }))).toBe('RATING.IN_REMEDY')
  })

  it('is shown to the resident who gave it, and to nobody else', async () => {
    const { chen, wang, steward } = town
    for (const { id, level, named, words } of rated) {
      const { rating } = expectOk(await chen.asks('rating.mine', { reportId: id }))
      expect(rating).toMatchObject({ level, named: named && level === 1, words })
      for (const phone of [wang, steward]) {
        expect(codeOf(await phone.asks('rating.mine', { reportId: id }))).toBe('REPORT.NOT_FOUND')
      }
    }
  })
})

describe.each(staff)('every reply to %s', (name) => {
  it('has no rating, no level and no words of one, and no sign that there is one', async () => {
    const replies = await repliesTo(
      town[name],
      rated.map(({ id }) => id),
    )
    const ids = ratings().map(({ _id }) => String(_id))
    const traces = ['"level"', '"named"', '"reasons"', 'attitude', '"rating"', '"rated"']
    const words = rated.map((one) => one.words)
    expect(leaks(replies, [...words, ...ids, ...traces])).toEqual([])
  })
})

describe("every reply to the reviewing street's supervisor", () => {
  it('has only the bad ratings by name, and only in remedies and on the desk of whoever follows them up', async () => {
    const replies = await repliesTo(
      town.supervisor,
      rated.map(({ id }) => id),
    )
    const followed = rated.filter(({ named, level }) => named && level <= 2)
    const secret = rated.filter((one) => !followed.includes(one)).map(({ words }) => words)
    expect(leaks(replies, secret)).toEqual([])
    const elsewhere = replies.filter(
      ({ procedure }) => !procedure.startsWith('remedy.') && procedure !== 'desk.list',
    )
    const words = followed.map((one) => one.words)
    expect(leaks(elsewhere, [...words, '"level"', '"reasons"', '"rating"'])).toEqual([])
    expect(leaks(replies, words).length).toBeGreaterThan(0)
  })
})

describe('rating', () => {
  it('is refused to others than the reporter, and before the finish', async () => {
    const { chen, wang, zhang } = town
    const [first] = rated
    for (const phone of [wang, zhang]) {
      expect(codeOf(await phone.rates(first?.id ?? '', 5))).toBe('REPORT.NOT_FOUND')
    }
    const id = await chen.hasSubmitted()
    expect(codeOf(await chen.rates(id, 5))).toBe('RATING.TOO_EARLY')
  })

  it('is refused to a reporter who did the work', async () => {
    const { wang } = town
    const id = await wang.hasSubmitted({ category: '0401' })
    expectOk(await wang.accepts(id))
    expectOk(await wang.finishes(id))
    expect(codeOf(await wang.rates(id, 5))).toBe('RATING.OWN_WORK')
  })
})
