import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { china, tuesday } from '../../moments.ts'
import { phoneParts, storage } from './phone-parts.ts'

type Words = Record<
  'byWords' | 'dayWords' | 'dueWords' | 'whenWords' | 'paperWords',
  (at: number, now?: number) => string
>
type Door = { call(name: string, input: object): Promise<unknown> }

const exports = `
  export * from './services/words/date-words'
  export { call } from './services/cloud/call'`

const { byWords, dayWords, dueWords, paperWords, whenWords } = await phoneParts<Words>(exports, {})

const minute = 60_000
const day = 24 * 60 * minute

describe('a date in words', () => {
  const newYear = china('2027-01-01 09:00')

  it.each([
    ['今天 17:30 前', byWords(tuesday + 7.5 * 60 * minute, tuesday)],
    ['昨天 10:00', whenWords(tuesday - day, tuesday)],
    ['明天 10:00', dueWords(tuesday + day, tuesday)],
    ['7 月 9 日 周四', dueWords(tuesday + 2 * day, tuesday)],
    ['7 月 9 日 10:00', whenWords(tuesday + 2 * day, tuesday)],
    ['7 月 9 日 10:00 前', byWords(tuesday + 2 * day, tuesday)],
    ['2027 年 1 月 1 日 09:00 前', byWords(newYear, tuesday)],
    ['2026 年 7 月 7 日 周二', dayWords(tuesday, newYear)],
    ['昨天 23:59', whenWords(newYear - 9 * 60 * minute - minute, newYear)],
  ])('is said in one way: %s', (words, said) => {
    expect(said).toBe(words)
  })
})

it('a moment on paper has its year, since nobody knows when it is read', async () => {
  expect(paperWords(tuesday)).toBe('2026 年 7 月 7 日 10:00')
})

describe('whatever zone the phone is in', () => {
  const own = process.env.TZ
  afterEach(() => {
    if (own === undefined) delete process.env.TZ
    else process.env.TZ = own
  })

  it.each([
    ['America/New_York', Date.UTC(2026, 2, 7, 18), '3 月 8 日 02:00 前'],
    ['America/New_York', Date.UTC(2026, 9, 31, 18, 30), '11 月 1 日 02:30 前'],
    ['Europe/Berlin', Date.UTC(2026, 2, 28, 18), '3 月 29 日 02:00 前'],
    ['Australia/Lord_Howe', Date.UTC(2026, 9, 3, 18), '10 月 4 日 02:00 前'],
  ])('it is China’s time, also where clocks change: %s', (zone, at, words) => {
    process.env.TZ = zone
    expect(byWords(at, Date.UTC(2026, 0, 1))).toBe(words)
  })
})

describe('a phone whose clock is wrong', () => {
  beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: tuesday }))
  afterAll(() => void vi.useRealTimers())

  const replies = (now: number, kept = storage()) => ({
    ...kept,
    cloud: { callFunction: async () => ({ result: { ok: true, result: {}, now } }) },
  })

  it.each([
    ['a day ahead', day],
    ['a day behind', -day],
    ['ten years behind', -3652 * day],
  ])('says today and tomorrow by the cloud’s clock: %s', async (_, wrong) => {
    const now = tuesday - wrong
    const { call, whenWords } = await phoneParts<Words & Door>(exports, replies(now))
    await call('person.me', {})
    expect(whenWords(now)).toMatch(/^今天/)
    expect(whenWords(now + day)).toMatch(/^明天/)
    expect(whenWords(now - day)).toMatch(/^昨天/)
  })

  it('still knows the cloud’s clock when it is opened again without network', async () => {
    const now = tuesday + day
    const kept = storage()
    const { call } = await phoneParts<Door>(exports, replies(now, kept))
    await call('person.me', {})
    const { whenWords } = await phoneParts<Words>(exports, kept)
    expect(whenWords(now)).toMatch(/^今天/)
  })
})
