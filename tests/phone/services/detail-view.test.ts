import { describe, expect, it } from 'vitest'
import { tuesday } from '../../moments.ts'
import { phoneParts } from './phone-parts.ts'

type View = { title: string; about: string; took: string; presses: boolean }
type Lack = { words: string; at: string }
type Parts = {
  viewDetail(report: object): View
  spanWords(ms: number): string
  lackOf(draft: object): Lack
}

const { viewDetail, spanWords, lackOf } = await phoneParts<Parts>(
  `
  export { viewDetail } from './packages/resident/detail/detail-view'
  export { spanWords } from './services/words/date-words'
  export { lackOf } from './packages/resident/report/report-draft'`,
  {},
)

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A report that 王社工 is to have done within two days. */
const aReport = (told: object = {}) => ({
  ...{ status: 'handling', title: '灯不亮', place: '半山花园 12栋', mine: true },
  ...{ category: { name: '楼道灯门禁' }, holder: { name: '王社工' }, limits: [], whistles: [] },
  ...{ said: { words: '', photos: [] }, contactedAt: null, contactBy: tuesday, question: null },
  ...{ promisedAt: tuesday, dueAt: tuesday + 2 * day, restOf: null, rest: null, request: null },
  ...{ clock: { text: '还有 2 天' }, timeline: [], may: [] },
  ...told,
})
const finished = (after: number) => ({
  status: 'done',
  timeline: [{ action: 'finish', at: tuesday + after }],
})

describe('a report on its own page', () => {
  it('is called by its place and kind when nobody wrote a word, and nothing is said twice', () => {
    const { title, about } = viewDetail(aReport({ title: '楼道灯门禁' }))
    expect([title, about]).toEqual(['半山花园 12栋 楼道灯门禁', ''])
    expect(viewDetail(aReport()).about).toBe('半山花园 12栋 · 楼道灯门禁')
  })

  it('says once by when: the clock only where it says something else', () => {
    const by = { dueAt: tuesday + 2 * day, clock: { text: '7 月 9 日 周四' } }
    const { due } = viewDetail(aReport(by)) as unknown as { due: string }
    expect(viewDetail(aReport({ clock: { text: `${due} 前` } })).presses).toBe(false)
    expect(viewDetail(aReport()).presses).toBe(true)
  })

  it('says how long it took once it is done', () => {
    expect(viewDetail(aReport(finished(day))).took).toBe('1 天，早 1 天')
    expect(viewDetail(aReport(finished(2 * day + 3 * hour))).took).toBe('2 天 3 小时，晚 3 小时')
    expect(viewDetail(aReport()).took).toBe('')
  })
})

it.each([
  [0, '1 分钟'],
  [59 * minute, '59 分钟'],
  [hour, '1 小时'],
  [hour + 5 * minute, '1 小时 5 分钟'],
  [2 * day + 5 * minute, '2 天'],
  [2 * day + 3 * hour + 5 * minute, '2 天 3 小时'],
])('a length of time is said in its greatest units: %i ms', (ms, words) => {
  expect(spanWords(ms)).toBe(words)
})

describe('what a report still lacks', () => {
  const empty = { words: '', photos: [], voice: null }
  const place = { building: 'b', words: '12栋' }
  const category = { code: '0101', name: '垃圾脏乱' }

  it.each([
    [empty, '还差：地方、什么事；再拍、说或写一样', 'place'],
    [{ ...empty, place }, '还差：什么事；再拍、说或写一样', 'kind'],
    [{ ...empty, place, category }, '还差：拍、说或写，有一样就行', 'said'],
    [{ ...empty, place, words: '灯坏了' }, '还差：什么事', 'kind'],
    [{ ...empty, place, category, photos: ['1.jpg'] }, '', ''],
  ])('is said in one line, and where it is: %o', (draft, words, at) => {
    expect(lackOf(draft)).toEqual({ words, at })
  })
})
