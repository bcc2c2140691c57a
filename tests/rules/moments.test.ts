import { describe, expect, it } from 'vitest'
import { theCity } from '../../cloudfunctions/entries/city.ts'
import type { Report } from '../../cloudfunctions/report/record.ts'
import { stepByTime } from '../../cloudfunctions/report/rules/by-time.ts'
import { momentsOf, nextMoment } from '../../cloudfunctions/report/rules/moments.ts'
import { aCategory, aReport, noon } from './example.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The marks of what time still brings to a report, in order. */
const marksOf = (report: Report) => momentsOf(report, theCity).map(({ mark }) => mark)
const atOf = (report: Report, mark: string) =>
  momentsOf(report, theCity).find((moment) => moment.mark === mark)?.at

const urgent = aCategory({ limit: '2uh', contact: '1uh' })
const handling = (told: Partial<Report> = {}) =>
  aReport({ status: 'handling', contactedAt: noon, ...told })

describe('time brings to an open report', () => {
  it('the missed contact, a warning at half and at 80 %, then the ladder, in order', () => {
    expect(marksOf(aReport())).toEqual([
      'contact',
      'warning-50',
      'warning-80',
      'late-0',
      'late-1',
      'late-2',
      'late-3',
    ])
  })

  it('no reminder of a contact that was made', () => {
    expect(marksOf(handling())).not.toContain('contact')
  })

  it('the urgent ladder around the clock, the usual one in working hours', () => {
    const gas = aReport({}, urgent)
    expect(atOf(gas, 'late-1')).toBe(gas.dueAt + HOUR)
    const usual = aReport()
    expect(atOf(usual, 'late-1')).toBeGreaterThan(usual.dueAt + 4 * HOUR)
  })

  it('the ladder of a pool from when it came there, again each time it comes there', () => {
    const pooled = aReport({ status: 'pool', poolAt: noon })
    expect(atOf(pooled, `pool-0-${noon}`)).toBe(noon)
    const later = noon + DAY
    const again = { ...pooled, poolAt: later, marks: [`pool-0-${noon}`, `pool-1-${noon}`] }
    expect(atOf(again, `pool-0-${later}`)).toBe(later)
  })

  it('the ladder of an urgent pool at any hour of the night', () => {
    const night = noon + 10 * HOUR
    const pooled = aReport({ status: 'pool', poolAt: night }, urgent)
    expect(atOf(pooled, `pool-1-${night}`)).toBe(night + 2 * HOUR)
  })

  it('the end of an extension’s wait when it is due, and only of an extension’s', () => {
    const asked = { by: 'holder', at: noon, waitsFor: 'steward', version: 4 } as const
    const report = handling({ request: { kind: 'extend', limit: '2wd', ...asked } })
    expect(atOf(report, 'lapse-4')).toBe(report.dueAt)
    expect(
      marksOf(handling({ request: { kind: 'suspend', until: noon + DAY, ...asked } })),
    ).toEqual(marksOf(handling()))
  })
})

describe('while a clock stands still', () => {
  const pause = { kind: 'question', reason: '等居民', from: noon, until: noon + 9 * DAY } as const
  const paused = aReport({ status: 'handling', question: 3, pauses: [pause] })

  it('nothing comes before the pause ends, and what fell into it comes then', () => {
    expect(nextMoment(paused, theCity)).toBe(pause.until)
    expect(atOf(paused, 'contact')).toBe(pause.until)
  })

  it('its end comes no more once the reporter has replied', () => {
    const { question: _, ...replied } = paused
    expect(marksOf({ ...replied, pauses: [{ ...pause, until: noon + HOUR }] })).not.toContain(
      `resume-${noon}`,
    )
  })

  it('its end comes by time when nobody replied, not a moment earlier', () => {
    expect(stepByTime(paused, theCity, pause.until)).toMatchObject({
      action: 'resume',
      to: 'handling',
    })
    expect(stepByTime(paused, theCity, pause.until - 1)).toBeUndefined()
  })

  it('an earlier pause that ended with its reply does not end again with a second question', () => {
    const replied = { version: 4, at: noon + HOUR, by: 'reporter', as: 'reporter' } as const
    const second = { ...pause, from: noon + 2 * HOUR }
    const askedAgain = {
      ...paused,
      pauses: [{ ...pause, until: noon + HOUR }, second],
      history: [
        ...paused.history,
        { ...replied, action: 'reply', to: 'handling', token: 'tokenOfTheReply' } as const,
      ],
    }
    expect(nextMoment(askedAgain, theCity)).toBe(second.until)
  })
})

describe('a report that is done', () => {
  const done = aReport({ status: 'done', open: false, doneAt: noon })

  it('closes thirty days after it was done, unanswered, and then nothing comes', () => {
    expect(momentsOf(done, theCity)).toEqual([
      { at: noon + 30 * DAY, what: 'close', mark: 'close' },
    ])
    const closing = stepByTime(done, theCity, noon + 31 * DAY)
    expect(closing).toMatchObject({ action: 'close', to: 'closed' })
    expect(closing?.set).not.toHaveProperty('answer')
    expect(nextMoment({ ...done, status: 'closed' }, theCity)).toBeUndefined()
  })
})

describe('a report that is over', () => {
  const over = aReport({ status: 'closed', open: false, endedAt: noon })
  const made = { ...over, onBehalf: { name: '李奶奶', phone: '15400000007' } }

  it('keeps whom to call for as long as a slip lasts, and then forgets it once', () => {
    expect(momentsOf(made, theCity)).toEqual([
      { at: noon + 60 * DAY, what: 'forget', mark: 'forget' },
    ])
    const forgetting = stepByTime(made, theCity, noon + 60 * DAY)
    expect(forgetting).toMatchObject({ action: 'forget', to: 'closed', drop: ['onBehalf'] })
    expect(nextMoment({ ...made, marks: ['forget'] }, theCity)).toBeUndefined()
  })

  it('has nothing to forget where nobody was to be called, and forgets nothing while it is open', () => {
    expect(nextMoment(over, theCity)).toBeUndefined()
    const { endedAt: _, ...open } = made
    expect(marksOf({ ...open, status: 'handling', open: true })).not.toContain('forget')
  })
})

describe('however late time is looked at', () => {
  it('all that was missed comes in one step, each with its own mark, once', () => {
    const report = aReport()
    const late = stepByTime(report, theCity, report.dueAt + 30 * DAY)
    expect(late).toMatchObject({ action: 'climb', entry: { marks: marksOf(report) } })
    const after = { ...report, marks: late?.set?.marks ?? [] }
    expect(stepByTime(after, theCity, report.dueAt + 60 * DAY)).toBeUndefined()
  })
})
