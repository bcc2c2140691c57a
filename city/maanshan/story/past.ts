import { dayOf, HOUR, midnightOf, month } from '../../../cloudfunctions/core/clock/date.ts'
import type { Rating } from '../../../cloudfunctions/matters/rating/rating-record.ts'
import { ratingOf } from '../../../cloudfunctions/matters/rating/rules/may-rate.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import type { RatingLevel } from '../../../miniprogram/contract/rating.ts'
import type { Stage } from './live.ts'
import type { Plan, Scene } from './plans.ts'

/** How far back the figures of the example go, and how many reports each of those months has. */
const MONTHS = 11
const A_MONTH = 18

/** What was reported and done again and again, and how many hours it took. Made up. */
const kinds = [
  {
    category: '0702',
    words: '楼道灯不亮。',
    done: '换了灯泡，试过了。',
    photo: 'stair-lit',
    took: 29,
  },
  { category: '0101', words: '垃圾没人收。', done: '清走了。', photo: 'trash-cleared', took: 3 },
  {
    category: '0105',
    words: '楼下堆着旧家具。',
    done: '拉走了。',
    photo: 'trash-cleared',
    took: 8,
  },
  { category: '0403', words: '单元门口被车堵着。', done: '挪走了，加了提示牌。', took: 6 },
  { category: '0302', words: '花坛里有垃圾。', done: '清过了。', photo: 'flower-bed', took: 4 },
  {
    category: '0205',
    words: '器材松了。',
    done: '紧过了，试过。',
    photo: 'fitness-after',
    took: 75,
  },
  { category: '0604', words: '门口返水。', done: '疏通了。', photo: 'water-dry', took: 3 },
] as const

/** Where, by the names of buildings: mostly in the grid of the story. */
const places = [
  '8栋',
  '9栋',
  '10栋',
  '11栋',
  '12栋',
  '13栋',
  '14栋',
  '10栋',
  '3栋',
  '16栋',
  '22栋',
  '28栋',
]

/** What became of it: how many times as long it took as usual, and what was answered, if anything. */
const fates: readonly { times: number; answer?: 'solved' | 'unsolved'; level?: RatingLevel }[] = [
  { times: 1, answer: 'solved', level: 5 },
  { times: 0.7, answer: 'solved', level: 5 },
  { times: 1.2, answer: 'solved' },
  { times: 6, answer: 'solved', level: 3 },
  { times: 1 },
  { times: 0.8, answer: 'solved', level: 4 },
  { times: 1.1, answer: 'unsolved', level: 2 },
  { times: 0.9, answer: 'solved', level: 5 },
  { times: 1, answer: 'solved' },
  { times: 1.3 },
  { times: 0.6, answer: 'solved', level: 4 },
]

/**
 * What happened in the months before the story, for the figures to be of something: everyday reports
 * that are over, of people who have left since.
 */
export const pastPlans = (now: number): Plan[] =>
  Array.from({ length: MONTHS * A_MONTH }, (_, n) => {
    const kind = pick(kinds, n * 5 + Math.floor(n / A_MONTH))
    const daysAgo = 35 + Math.floor((n * 30) / A_MONTH)
    const started = midnightOf(dayOf(now) - daysAgo) + (8 + ((n * 7) % 10)) * HOUR
    return {
      reporter: `past-${n}`,
      category: kind.category,
      place: pick(places, n),
      hoursAgo: (now - started) / HOUR,
      words: kind.words,
      life: lifeOf(kind, pick(fates, n), n),
    }
  })

function lifeOf(
  { took, done, ...kind }: (typeof kinds)[number],
  { times, answer }: (typeof fates)[number],
  n: number,
): Scene[] {
  const finished = took * times
  const finish = (hours: number): Scene => ({
    does: 'finish',
    hours,
    words: done,
    ...('photo' in kind ? { photos: [kind.photo] } : {}),
  })
  const begin: Scene[] = [
    { does: 'accept', hours: 0.2 + (n % 3) * 0.3 },
    { does: 'contact', hours: Math.min(finished, n % 13 === 3 ? 14 : 0.5 + (n % 4)) },
    finish(finished),
  ]
  if (!answer) return [...begin, { does: 'time', hours: finished + 24 * 31 }]
  if (answer === 'solved') return [...begin, { does: 'answer', hours: finished + 5, answer }]
  return [
    ...begin,
    { does: 'answer', hours: finished + 5, answer, words: '没弄好。' },
    { does: 'accept', hours: finished + 6 },
    finish(finished + 20),
    { does: 'answer', hours: finished + 30, answer: 'solved' },
  ]
}

/** What people said of the service then, without their names. */
export const pastRatings = (reports: readonly Report[], { sign }: Stage): Rating[] =>
  reports.flatMap(({ _id: report, reporter = '', place, doneAt = 0 }) => {
    const [, n] = /^past-(\d+)$/.exec(reporter) ?? []
    const level = n === undefined ? undefined : pick(fates, Number(n)).level
    if (!level) return []
    return {
      _id: sign(ratingOf(report)),
      level,
      reasons: level < 3 ? ['slow' as const] : [],
      ...(place.community ? { community: place.community } : {}),
      nth: 1,
      month: month(doneAt),
      changes: 0,
      tokens: [],
    }
  })

/** The items in turn, over and over. */
function pick<T>(items: readonly T[], n: number): T {
  const item = items[n % items.length]
  if (item === undefined) throw new Error('there is nothing to pick')
  return item
}
