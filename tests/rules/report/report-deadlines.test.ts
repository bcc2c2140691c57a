import { describe, expect, it } from 'vitest'
import { firedId } from '../../../cloudfunctions/core/lifecycle/deadlines.ts'
import { stepDue } from '../../../cloudfunctions/core/lifecycle/step-due.ts'
import type { Rules } from '../../../cloudfunctions/core/procedure/rules.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { reportKind } from '../../../cloudfunctions/matters/report/rules/report-kind.ts'
import type { ReportAction } from '../../../miniprogram/contract/action.ts'
import type { Category } from '../../../miniprogram/contract/category.ts'
import { deadlinesOf, nextDeadline } from '../help/deadlines-of.ts'
import { aCategory, aReport, calendar, moment, noon, told } from '../help/example.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** What time still brings to a report, in order: when, what and its id. */
const comingTo = (report: Report) =>
  deadlinesOf(reportKind, report).map(
    (deadline) => `${told(deadline.at)} ${deadline.what} ${firedId(deadline)}`,
  )
/** The ids alone. */
const idsOf = (report: Report) => deadlinesOf(reportKind, report).map(firedId)
const atOf = (report: Report, id: string) =>
  deadlinesOf(reportKind, report).find((deadline) => firedId(deadline) === id)?.at
const byTime = (report: Report, now: number) => stepDue(reportKind, report, theCity, now)

const urgent = aCategory({ limit: '2uh', contact: '1uh' })
const handling = (told: Partial<Report> = {}) =>
  aReport({ status: 'handling', contactedAt: noon, ...told })

describe('time brings to an open report', () => {
  it('the missed contact, a warning at half and at 80 %, then each level of escalation, in order', () => {
    expect(comingTo(aReport())).toEqual([
      '2026-11-24 09:00 contact contact',
      '2026-11-25 17:30 warning warning-50',
      '2026-11-27 12:00 warning warning-80',
      '2026-11-30 12:00 late late-0',
      '2026-12-01 09:00 late late-1',
      '2026-12-01 12:00 late late-2',
      '2026-12-02 12:00 late late-3',
    ])
  })

  it('no missed contact once it was made, and none for a report of a patrol', () => {
    const others = idsOf(aReport()).slice(1)
    expect(idsOf(handling())).toEqual(others)
    expect(idsOf(aReport({ source: 'patrol' }))).toEqual(others)
  })

  it('the urgent escalation around the clock, the usual one in working hours', () => {
    const gas = aReport({}, urgent)
    expect(atOf(gas, 'late-1')).toBe(gas.dueAt + HOUR)
    const usual = aReport()
    expect(atOf(usual, 'late-1')).toBeGreaterThan(usual.dueAt + 4 * HOUR)
  })

  it('the escalation of a pool from when it came there, again each time it comes there', () => {
    const pooled = aReport({ status: 'pool', poolAt: noon })
    expect(atOf(pooled, `pool-0-${noon}`)).toBe(noon)
    expect(comingTo(pooled).slice(0, 5)).toEqual([
      `2026-11-23 12:00 pool pool-0-${noon}`,
      `2026-11-23 16:00 pool pool-1-${noon}`,
      '2026-11-24 09:00 contact contact',
      `2026-11-24 09:00 pool pool-2-${noon}`,
      `2026-11-24 11:00 pool pool-3-${noon}`,
    ])
    const later = noon + DAY
    const again = { ...pooled, poolAt: later, fired: [`pool-0-${noon}`, `pool-1-${noon}`] }
    expect(atOf(again, `pool-0-${later}`)).toBe(later)
  })

  it('the escalation of an urgent pool at any hour of the night', () => {
    const night = noon + 10 * HOUR
    const pooled = aReport({ status: 'pool', poolAt: night }, urgent)
    expect(atOf(pooled, `pool-1-${night}`)).toBe(night + 2 * HOUR)
  })

  it('the escalation of an urgent pool in days of any kind where the city counts it in working days', () => {
    const friday = moment('2026-11-27 12:00')
    const pool: Rules['escalation']['pool'] = [{ after: '1wd', tell: ['steward'] }]
    const slow = { ...theCity.rules, escalation: { ...theCity.rules.escalation, pool } }
    const reached = (category: Category) =>
      deadlinesOf(reportKind, aReport({ status: 'pool', poolAt: friday }, category), {
        ...theCity,
        calendar,
        rules: slow,
      })
        .filter(({ what }) => what === 'pool')
        .map(({ at }) => at)
    expect(reached(urgent)).toEqual([friday + DAY])
    expect(reached(aCategory())).toEqual([friday + 3 * DAY])
  })

  it('the lapse of a request for an extension at the due date, and of no other request', () => {
    const asked = { by: 'holder', at: noon, waitsFor: 'steward', version: 4 } as const
    const report = handling({ request: { kind: 'extend', limit: '2wd', ...asked } })
    expect(comingTo(report)).toContain('2026-11-30 12:00 lapse lapse-4')
    expect(idsOf(handling({ request: { kind: 'suspend', until: noon + DAY, ...asked } }))).toEqual(
      idsOf(handling()),
    )
  })
})

describe('while a clock stands still', () => {
  const pause = { kind: 'question', reason: '等居民', from: noon, until: noon + 9 * DAY } as const
  const paused = aReport({ status: 'handling', question: 3, pauses: [pause] })

  it('the next deadline is the end of the pause, and missed ones come then', () => {
    expect(nextDeadline(reportKind, paused)).toBe(pause.until)
    expect(atOf(paused, 'contact')).toBe(pause.until)
  })

  it('a suspension ends by time, unless somebody resumes at that moment', () => {
    const wait = { ...pause, kind: 'suspension', reason: '汛期' } as const
    const step = { version: 2, by: 'holder', as: 'worker', to: 'handling', token: 't' } as const
    const having = (action: ReportAction, at: number) =>
      idsOf(handling({ pauses: [wait], history: [{ ...step, action, at }] }))
    const end = `resume-${noon}`
    expect(comingTo(handling({ pauses: [wait] }))[0]).toBe(`2026-12-02 12:00 resume ${end}`)
    expect(having('resume', wait.until - 1)).toContain(end)
    expect(having('note', wait.until)).toContain(end)
    expect(having('resume', wait.until)).not.toContain(end)
  })

  it('only deadlines within a pause are put off, to the end of all pauses that overlap', () => {
    const contactOf = (...pauses: [from: string, until: string][]) => {
      const stretches = pauses.map(([from, until]) => {
        return { ...pause, from: moment(from), until: moment(until) }
      })
      return told(atOf(aReport({ pauses: stretches }), 'contact') ?? 0)
    }
    const missed = '2026-11-24 09:00'
    const before = ['2026-11-23 13:00', '2026-11-23 15:00'] as const
    const first = ['2026-11-24 08:00', '2026-11-24 10:00'] as const
    const next = ['2026-11-24 09:30', '2026-11-25 09:00'] as const
    const later = ['2026-11-26 08:00', '2026-11-27 10:00'] as const
    expect(contactOf([...before], [...later])).toBe(missed)
    expect(contactOf([...before], [...first], [...next], [...later])).toBe(next[1])
    expect(contactOf([...next], [...first])).toBe(next[1])
    expect(contactOf([missed, '2026-11-24 11:00'])).toBe('2026-11-24 11:00')
    expect(contactOf(['2026-11-24 08:00', missed])).toBe(missed)
  })

  it('the end of a question comes no more once the reporter has replied', () => {
    const { question: _, ...replied } = paused
    expect(idsOf({ ...replied, pauses: [{ ...pause, until: noon + HOUR }] })).not.toContain(
      `resume-${noon}`,
    )
  })

  it('a question that nobody answers ends by time at its end, and not before', () => {
    expect(byTime(paused, pause.until)).toMatchObject({
      action: 'resume',
      to: 'handling',
    })
    expect(byTime(paused, pause.until - 1)).toBeUndefined()
  })

  it('a question that was answered does not end again while a second one runs', () => {
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
    expect(nextDeadline(reportKind, askedAgain)).toBe(second.until)
  })
})

describe('a report that is done', () => {
  const done = aReport({ status: 'done', open: false, doneAt: noon })

  it('closes unanswered after thirty days, and has no deadline from then on', () => {
    expect(deadlinesOf(reportKind, done)).toEqual([{ at: noon + 30 * DAY, what: 'close' }])
    const late = noon + 31 * DAY
    expect(byTime(done, late)).toEqual({
      ...{ action: 'close', to: 'closed', set: { fired: ['close'], endedAt: late } },
      ...{ drop: ['question', 'request', 'poolAt'], entry: { fired: ['close'] } },
    })
    expect(nextDeadline(reportKind, { ...done, status: 'closed' })).toBeUndefined()
  })
})

describe('a report that is over', () => {
  const over = aReport({ status: 'closed', open: false, endedAt: noon })
  const made = { ...over, onBehalf: { name: '李奶奶', phone: '15400000007' } }

  it('forgets whom to call once, when its slip ends', () => {
    expect(deadlinesOf(reportKind, made)).toEqual([{ at: noon + 60 * DAY, what: 'forget' }])
    const forgetting = byTime(made, noon + 60 * DAY)
    expect(forgetting).toMatchObject({ action: 'forget', to: 'closed', drop: ['onBehalf'] })
    expect(nextDeadline(reportKind, { ...made, fired: ['forget'] })).toBeUndefined()
  })

  it('forgets nothing where it has nobody to call, and nothing while it is open', () => {
    expect(nextDeadline(reportKind, over)).toBeUndefined()
    const { endedAt: _, ...open } = made
    expect(idsOf({ ...open, status: 'handling', open: true })).not.toContain('forget')
  })
})

describe('a timer that comes late', () => {
  it('fires all missed deadlines in one step, each by its own id, once', () => {
    const report = aReport()
    const late = byTime(report, report.dueAt + 30 * DAY)
    expect(late).toEqual({
      ...{ action: 'escalate', to: 'assigned', set: { fired: idsOf(report) }, drop: [] },
      entry: { fired: idsOf(report) },
    })
    const after = { ...report, fired: late?.set?.fired ?? [] }
    expect(byTime(after, report.dueAt + 60 * DAY)).toBeUndefined()
  })

  it('lapses a request for an extension in a step that says so', () => {
    const asked = { by: 'holder', at: noon, waitsFor: 'steward', version: 4 } as const
    const report = handling({ request: { kind: 'extend', limit: '2wd', ...asked } })
    const fired = ['warning-50', 'warning-80', 'late-0', 'lapse-4']
    expect(byTime(report, report.dueAt)).toEqual({
      ...{ action: 'lapse', to: 'handling', set: { fired }, drop: ['request'] },
      entry: { fired, request: 'extend' },
    })
  })
})
