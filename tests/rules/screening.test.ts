import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../cloudfunctions/cloud/query.ts'
import type { Screening } from '../../cloudfunctions/screening/record.ts'
import {
  type Answers,
  afterAsking,
  photosToAsk,
  SILENCE,
} from '../../cloudfunctions/screening/rules/ask.ts'
import { newScreening, visitedAgain } from '../../cloudfunctions/screening/rules/new-screening.ts'
import { passedOf } from '../../cloudfunctions/screening/rules/passed.ts'
import { told } from '../../cloudfunctions/screening/rules/told.ts'
import { aReport, noon } from './example.ts'

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
  it('lets through what was told to be fine, and nothing else, whatever happens', () => {
    const run = (happenings: (typeof happening extends fc.Arbitrary<infer H> ? H : never)[]) => {
      let now = noon
      let screening = fresh
      const said = new Map<string, string>()
      for (const one of happenings) {
        if ('tell' in one) {
          const trace = screening.traces[one.tell]
          const change = trace && told(screening, trace.id, one.verdict, now)
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

  it('waits for nobody for ever: the timer has a next time, or only a visit helps', () => {
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
    expect(told(screening, 'one', 'pass', end)?.set?.photos?.[0]?.state).toBe('pass')
    const visit = { person: 'somebody', visit: 5 }
    const again = apply(screening, visitedAgain(screening, visit, end))
    expect(photosToAsk(again, end)).toEqual(photos)

    const away: Answers = { words: 'away', photos: new Map(photos.map((f) => [f, 'away'])) }
    expect(apply(fresh, afterAsking(fresh, away, noon))).not.toHaveProperty('nextAt')
    expect(passedOf(report, [screening])).toEqual({
      first: { words: '坏了', photos: [] },
      done: { words: '', photos: [] },
    })
  })
})
