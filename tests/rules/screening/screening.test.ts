import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../cloudfunctions/core/cloud/query.ts'
import {
  type Answers,
  afterAsking,
  photosToAsk,
  SILENCE,
} from '../../../cloudfunctions/published/screening/rules/ask.ts'
import {
  newScreening,
  visitedAgain,
} from '../../../cloudfunctions/published/screening/rules/new-screening.ts'
import { passedOf } from '../../../cloudfunctions/published/screening/rules/passed.ts'
import { withVerdict } from '../../../cloudfunctions/published/screening/rules/verdict.ts'
import type { Screening } from '../../../cloudfunctions/published/screening/screening-record.ts'
import { aReport, noon } from '../help/example.ts'

const photos = ['one', 'two', 'three']
const report = aReport({ content: { 1: { words: '坏了', photos } } })
const fresh = newScreening(report, 1, { person: 'reporter', visit: 1 }, noon)

const apply = (screening: Screening, { set, drop = [] }: Change<Screening>): Screening => {
  const next = { ...screening, ...set }
  for (const field of drop) delete (next as Partial<Screening>)[field]
  return next
}

const verdict = fc.constantFrom('pass', 'review', 'risky')
const noAnswer = fc.constantFrom('away', 'failed', 'gone')
/** What may happen to a check: the timer asks, WeChat tells of one of its traces, or somebody comes. */
const happening = fc.oneof(
  fc.record({
    ask: fc.constant(true),
    after: fc.integer({ min: 0, max: 2 * SILENCE }),
    words: fc.oneof(verdict, noAnswer),
    photo: fc.oneof(fc.constant('trace'), noAnswer),
  }),
  fc.record({ tell: fc.nat(20), verdict }),
  fc.record({ visit: fc.constant(true) }),
)

describe('a check of words and photos', () => {
  it('lets through only parts with the verdict pass, whatever happens', () => {
    const run = (happenings: (typeof happening extends fc.Arbitrary<infer H> ? H : never)[]) => {
      let now = noon
      let screening = fresh
      const said = new Map<string, string>()
      for (const one of happenings) {
        if ('tell' in one) {
          const trace = screening.traces[one.tell]
          const change = trace && withVerdict(screening, trace.id, one.verdict, now)
          if (!change) continue
          said.set(trace.file, one.verdict)
          screening = apply(screening, change)
        } else if ('visit' in one) {
          screening = apply(
            screening,
            visitedAgain(screening, { person: 'somebody', visit: 2 }, now),
          )
        } else {
          now += one.after
          const files = photosToAsk(screening, now)
          const answer = (file: string) =>
            one.photo === 'trace' ? { trace: `${file} ${now} ${said.size}` } : one.photo
          const isWordsDue = screening.words === 'pending'
          if (isWordsDue) said.set('words', one.words)
          const answers: Answers = {
            ...(isWordsDue ? { words: one.words } : {}),
            photos: new Map(files.map((file) => [file, answer(file)])),
          }
          screening = apply(screening, afterAsking(screening, answers, now))
        }
        const passed = passedOf(report, [screening])
        if (typeof passed === 'string') continue
        const shown = [...passed.first.photos, ...(passed.first.words ? ['words'] : [])]
        expect(shown.map((part) => said.get(part))).toEqual(shown.map(() => 'pass'))
        expect([...said.values()]).not.toContain('risky')
      }
    }
    fc.assert(fc.property(fc.array(happening, { maxLength: 40 }), run), { numRuns: 1000 })
  })

  it('always has a next time for the timer, unless only a visit helps', () => {
    const silent: Answers = { words: 'pass', photos: new Map(photos.map((f) => [f, { trace: f }])) }
    let screening = apply(fresh, afterAsking(fresh, silent, noon))
    expect(screening.nextAt).toBe(noon + SILENCE)
    for (let asked = 2; asked <= 3; asked++) {
      const now = screening.nextAt ?? 0
      expect(photosToAsk(screening, now)).toEqual(photos)
      screening = apply(screening, afterAsking(screening, { photos: silent.photos }, now))
    }
    const end = screening.nextAt ?? 0
    expect(photosToAsk(screening, end)).toEqual([])
    screening = apply(screening, afterAsking(screening, { photos: new Map() }, end))
    expect(screening).toMatchObject({
      nextAt: end,
      photos: photos.map(() => ({ state: 'silent' })),
    })
    expect(withVerdict(screening, 'one', 'pass', end)?.set?.photos?.[0]?.state).toBe('pass')
    const visit = { person: 'somebody', visit: 5 }
    const again = apply(screening, visitedAgain(screening, visit, end))
    expect(photosToAsk(again, end)).toEqual(photos)

    const away: Answers = { words: 'away', photos: new Map(photos.map((f) => [f, 'away'])) }
    const { set, drop } = afterAsking(fresh, away, noon)
    expect(set).not.toHaveProperty('nextAt')
    expect(drop).toEqual(['nextAt'])
    expect(passedOf(report, [screening])).toEqual({
      first: { words: '坏了', photos: [] },
      done: { words: '', photos: [] },
    })
  })
})

describe('asking WeChat about a step', () => {
  const one = (photo: Partial<Screening['photos'][number]>, more: Partial<Screening> = {}) => ({
    ...fresh,
    words: 'pass' as const,
    photos: [{ file: 'one', state: 'pending' as const, asked: 0, ...photo }],
    ...more,
  })
  const answered = (screening: Screening, answers: Answers) =>
    apply(screening, afterAsking(screening, answers, noon))
  const none: Answers = { photos: new Map() }

  it('skips a photo while a verdict may come, after the verdict, and after three requests', () => {
    expect(photosToAsk(one({}), noon)).toEqual(['one'])
    expect(photosToAsk(one({ asked: 1, askedAt: noon - SILENCE + 1 }), noon)).toEqual([])
    expect(photosToAsk(one({ asked: 1, askedAt: noon - SILENCE }), noon)).toEqual(['one'])
    expect(photosToAsk(one({ asked: 3, askedAt: noon - SILENCE }), noon)).toEqual([])
    expect(photosToAsk(one({ state: 'pass' }), noon)).toEqual([])
  })

  it('records the answers, the trace and the change', () => {
    const earlier = { id: 'earlier', file: 'one' }
    const answers: Answers = { words: 'review', photos: new Map([['one', { trace: 'now' }]]) }
    const asked = one({ asked: 1 }, { words: 'pending', traces: [earlier], failed: 4 })
    expect(afterAsking(asked, answers, noon)).toEqual({
      set: {
        words: 'review',
        photos: [{ file: 'one', state: 'pending', asked: 2, askedAt: noon }],
        traces: [earlier, { id: 'now', file: 'one' }],
        failed: 0,
        nextAt: noon + SILENCE,
      },
      drop: [],
      increase: { changes: 1 },
    })
    expect(afterAsking(one({}), none, noon).set).not.toHaveProperty('words')
  })

  it('waits a minute when the checker fails, then twice as long, at most an hour', () => {
    const minutes = [0, 1, 2, 5, 6, 20].map((failed) => {
      const { nextAt = 0 } = answered(one({}, { failed }), { ...none, words: 'failed' })
      return (nextAt - noon) / 60_000
    })
    expect(minutes).toEqual([1, 2, 4, 32, 60, 60])
    const photo: Answers = { photos: new Map([['one', 'failed']]) }
    expect(answered(one({}), photo)).toMatchObject({ failed: 1, nextAt: noon + 60_000 })
  })

  it('gives up on a file that is gone, and keeps the rest for a later request', () => {
    const answers = (told: 'gone' | 'away' | 'failed'): Answers => ({
      words: told,
      photos: new Map([['one', told]]),
    })
    for (const [told, state] of [
      ['gone', 'silent'],
      ['away', 'pending'],
      ['failed', 'pending'],
    ] as const) {
      const screening = answered(one({}, { words: 'pending' }), answers(told))
      expect([screening.words, screening.photos[0]?.state], told).toEqual([state, state])
      expect(screening.traces, told).toEqual([])
    }
  })

  it('gives a photo up after three requests without a verdict', () => {
    const state = (photo: Parameters<typeof one>[0]) => answered(one(photo), none).photos[0]?.state
    expect(state({ asked: 3, askedAt: noon - SILENCE })).toBe('silent')
    expect(state({ asked: 3, askedAt: noon - SILENCE + 1 })).toBe('pending')
    expect(state({ asked: 2, askedAt: noon - SILENCE })).toBe('pending')
    expect(state({ state: 'pass', asked: 3 })).toBe('pass')
  })

  it('has its next time when the first of several photos becomes silent', () => {
    const awaited = [5, 2, 9].map((ago, i) => ({
      ...{ file: `${i}`, state: 'pending' as const, asked: 1, askedAt: noon - ago },
    }))
    const told = { file: 'told', state: 'pass' as const, asked: 1, askedAt: noon - 20 }
    expect(answered({ ...fresh, photos: [...awaited, told] }, none).nextAt).toBe(noon + SILENCE - 9)
    expect(answered(one({ state: 'pass' }), none).nextAt).toBe(noon)
  })
})

describe('the verdict on a photo', () => {
  const traces = photos.map((file) => ({ id: `trace of ${file}`, file }))
  const asked: Screening = { ...fresh, words: 'pass', traces }

  it('counts once for its own photo, and the last one wakes the timer', () => {
    const first = withVerdict(asked, 'trace of one', 'pass', noon + 1)
    expect(first?.increase).toEqual({ changes: 1 })
    expect(first?.set).not.toHaveProperty('nextAt')
    const then = apply(asked, first ?? {})
    expect(then.photos.map(({ state }) => state)).toEqual(['pass', 'pending', 'pending'])
    expect(withVerdict(then, 'trace of one', 'risky', noon)).toBeUndefined()
    expect(withVerdict(asked, 'trace of another', 'pass', noon)).toBeUndefined()
    const most = apply(then, withVerdict(then, 'trace of two', 'review', noon) ?? {})
    expect(withVerdict(most, 'trace of three', 'pass', noon + 9)?.set?.nextAt).toBe(noon + 9)
    const unread = withVerdict({ ...most, words: 'pending' }, 'trace of three', 'pass', noon)
    expect(unread?.set).not.toHaveProperty('nextAt')
  })
})

describe('a new check', () => {
  it('holds the words and photos to check, and the person whose visit it uses', () => {
    const finished = aReport({ content: { 4: { words: '好了' } } })
    const visit = { person: 'reporter', visit: 1 }
    expect(newScreening(finished, 4, visit, noon)).toEqual({
      ...{ _id: `${report._id}-4`, report: report._id, version: 4, ...visit, words: 'pending' },
      ...{ photos: [], traces: [], nextAt: noon, failed: 0, changes: 0 },
    })
    expect(newScreening(finished, 9, visit, noon)).not.toHaveProperty('words')
    expect(newScreening(report, 1, visit, noon).photos).toEqual(
      ['one', 'two', 'three'].map((file) => ({ file, state: 'pending', asked: 0 })),
    )
    const states = ['pass', 'silent', 'pending'] as const
    const photos = states.map((state, i) => ({ file: `${i}`, state, asked: 1 }))
    const waiting: Screening = { ...fresh, photos, failed: 3 }
    expect(visitedAgain(waiting, { person: 'somebody', visit: 7 }, noon)).toEqual({
      set: {
        ...{ person: 'somebody', visit: 7, nextAt: noon, failed: 0 },
        photos: [
          ...photos.slice(0, 1),
          { file: '1', state: 'pending', asked: 0 },
          ...photos.slice(2),
        ],
      },
      increase: { changes: 1 },
    })
  })
})
