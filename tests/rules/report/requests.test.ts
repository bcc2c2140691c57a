import { describe, expect, it } from 'vitest'
import { type Failure, isFailure } from '../../../cloudfunctions/core/procedure/failure.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Report, Request } from '../../../cloudfunctions/matters/report/report-record.ts'
import { decideStep } from '../../../cloudfunctions/matters/report/rules/decide.ts'
import { declineStep, objectStep } from '../../../cloudfunctions/matters/report/rules/decline.ts'
import { askStep, replyStep } from '../../../cloudfunctions/matters/report/rules/question.ts'
import { reopenStep } from '../../../cloudfunctions/matters/report/rules/reopen.ts'
import type { ReportStep } from '../../../cloudfunctions/matters/report/rules/report-step.ts'
import {
  extendStep,
  resumeStep,
  suspendStep,
} from '../../../cloudfunctions/matters/report/rules/request.ts'
import {
  aCategory,
  aReport,
  calendar,
  community,
  moment,
  noon,
  people,
  street,
  told,
} from '../help/example.ts'

const DAY = 86_400_000
const asked = { by: people.holder.id, at: noon }
const asker = { ...asked, roles: [] }
const whom = { id: 'colleague', name: '李社工', role: 'worker' } as const
const taken = (step: ReportStep | Failure): ReportStep => {
  if (isFailure(step)) throw new Error(step.failure)
  return step
}
const due = (step: ReportStep): string => told(step.set?.dueAt ?? 0)
const failure = (step: ReportStep | Failure) => (isFailure(step) ? step.failure : undefined)
const open = aReport({ status: 'handling' })

describe('a request', () => {
  it('for an extension may be as long as the original limit, in its own unit', () => {
    const ask = (limit: string) => extendStep(open, { limit, reason: '等零件' }, asker)
    expect(failure(ask('6wd'))).toBe('REPORT.EXTENSION_TOO_LONG')
    expect(failure(ask('4wh'))).toBe('REPORT.EXTENSION_TOO_LONG')
    expect(ask('5wd')).toEqual({
      ...{ action: 'extend', to: 'handling', content: { words: '等零件' } },
      set: { request: { kind: 'extend', limit: '5wd', waitsFor: 'steward', ...asked, version: 2 } },
      entry: { request: 'extend', limit: '5wd' },
    })
  })

  it('for a suspension may last a year, and end in the future only', () => {
    const ask = (until: number) => suspendStep(theCity, open, { until, reason: '汛期' }, asker)
    const year = noon + theCity.rules.suspendDays * DAY
    expect([noon, year + 1].map((until) => failure(ask(until)))).toEqual([
      'REPORT.BAD_UNTIL',
      'REPORT.BAD_UNTIL',
    ])
    expect(failure(ask(noon + 1))).toBeUndefined()
    expect(ask(year)).toEqual({
      ...{ action: 'suspend', to: 'handling', content: { words: '汛期' } },
      set: { request: { kind: 'suspend', until: year, waitsFor: 'steward', ...asked, version: 2 } },
      entry: { request: 'suspend', until: year },
    })
  })

  it('waits for a supervisor where the report lies in no community, and with every objection', () => {
    const above = { ...open, areas: open.areas.slice(0, 3) }
    expect(above.areas.at(-1)).toBe(street)
    const step = taken(extendStep(above, { limit: '1wd', reason: '' }, asker))
    expect(step.set?.request?.waitsFor).toBe('supervisor')
    expect(objectStep(open, '归你们', asker)).toEqual({
      ...{ action: 'object', to: 'declined', content: { words: '归你们' } },
      set: {
        objected: true,
        request: { kind: 'object', waitsFor: 'supervisor', ...asked, version: 2 },
      },
      entry: { request: 'object' },
    })
  })

  it('is decided by the street where the community’s own steward asks', () => {
    const steward = { ...asker, roles: [{ role: 'steward', area: community }] } as const
    const step = taken(extendStep(open, { limit: '1wd', reason: '' }, steward))
    expect(step.set?.request?.waitsFor).toBe('supervisor')
    const another = { ...asker, roles: [{ role: 'steward', area: '340504002009' }] } as const
    const elsewhere = taken(extendStep(open, { limit: '1wd', reason: '' }, another))
    expect(elsewhere.set?.request?.waitsFor).toBe('steward')
  })

  it('is needed for the second reopening, and not for the first', () => {
    const again = { calendar, category: aCategory(), whom }
    const closed = aReport({ status: 'closed', open: false })
    const first = reopenStep(closed, '又坏了', again, asker)
    expect(first).toMatchObject({
      ...{ action: 'reopen', to: 'assigned', content: { words: '又坏了' }, entry: { whom } },
      set: { reopened: 1, assignee: whom, promisedAt: noon, fired: [] },
    })
    expect(first.drop).toContain('answer')
    expect(first.set).not.toHaveProperty('request')
    expect(reopenStep({ ...closed, reopened: 1 }, '又坏了', again, asker)).toEqual({
      ...{ action: 'reopen', to: 'closed', content: { words: '又坏了' } },
      set: { request: { kind: 'reopen', waitsFor: 'steward', ...asked, version: 2 } },
      entry: { request: 'reopen' },
    })
  })
})

describe('a decision', () => {
  const facts = { city: theCity, category: aCategory(), whom, now: noon + DAY }
  const waiting = (request: Partial<Request>, more: Partial<Report> = {}) =>
    aReport({
      status: 'handling',
      request: { kind: 'extend', waitsFor: 'steward', ...asked, version: 2, ...request },
      ...more,
    })
  const decide = (report: Report, grant = true, words?: string) =>
    decideStep(report, { grant, words }, facts)

  it('is refused where nothing was asked', () => {
    expect(failure(decide(open))).toBe('REPORT.NO_REQUEST')
  })

  it('that denies leaves the report as it was, and records what was asked', () => {
    expect(decide(waiting({ limit: '5wd' }), false, '够了')).toStrictEqual({
      ...{ action: 'deny', to: 'handling', drop: ['request'], content: { words: '够了' } },
      entry: { request: 'extend', limit: '5wd' },
    })
    expect(decide(waiting({ kind: 'suspend', until: 7 }), false)).toStrictEqual({
      ...{ action: 'deny', to: 'handling', drop: ['request'] },
      entry: { request: 'suspend', until: 7 },
    })
  })

  it('that grants an extension adds it to the promise', () => {
    const step = taken(decide(waiting({ limit: '2wd' }), true, '好'))
    expect(step).toMatchObject({
      ...{ action: 'grant', to: 'handling', content: { words: '好' } },
      ...{ set: { limits: ['5wd', '2wd'] }, entry: { request: 'extend', limit: '2wd' } },
    })
    expect([told(open.dueAt), due(step)]).toEqual(['2026-11-30 12:00', '2026-12-02 12:00'])
    expect(step.drop).toEqual(['unnoticed', 'request'])
    expect(due(taken(decide(waiting({}))))).toBe('2026-11-30 12:00')
    expect(decide(waiting({ limit: '2wd' }))).not.toHaveProperty('content')
  })

  it('that grants an extension into a year without a notice makes the date provisional', () => {
    const { set, drop } = taken(decide(waiting({ limit: '30wd' })))
    expect(set?.unnoticed).toBe(2027)
    expect(drop).toEqual(['request'])
  })

  it('on a suspension passes from the steward to the supervisor, who pauses the clock', () => {
    const until = moment('2026-12-20 09:00')
    const content = { ...open.content, 2: { words: '汛期' } }
    const passed = taken(decide(waiting({ kind: 'suspend', until })))
    expect(passed).toEqual({
      ...{ action: 'grant', to: 'handling', entry: { request: 'suspend' } },
      set: { request: expect.objectContaining({ waitsFor: 'supervisor', until }) },
    })
    const last = { kind: 'suspend', waitsFor: 'supervisor', until } as const
    const step = taken(decide(waiting(last, { content })))
    expect(step.set?.pauses).toEqual([
      { kind: 'suspension', reason: '汛期', from: noon + DAY, until },
    ])
    expect(step.drop).toContain('request')
    expect(step.entry).toEqual({ request: 'suspend', until })
    expect(step.set?.dueAt).toBeGreaterThan(until)
    expect(taken(decide(waiting(last))).set?.pauses?.[0]?.reason).toBe('')
    for (const past of [noon, noon + DAY]) {
      expect(failure(decide(waiting({ ...last, until: past })))).toBe('REPORT.BAD_UNTIL')
    }
  })

  it('that grants a reopening or an objection gives the report back with a fresh promise', () => {
    for (const kind of ['reopen', 'object'] as const) {
      const ended = waiting({ kind }, { status: 'closed', fired: ['late-0'] })
      const step = taken(decide(ended))
      expect(step).toMatchObject({
        ...{ action: 'grant', to: 'assigned', entry: { request: kind, whom } },
        set: { assignee: whom, promisedAt: noon + DAY, limits: ['5wd'], fired: [] },
      })
      expect(step.drop).toEqual(expect.arrayContaining(['answer', 'declined', 'poolAt', 'endedAt']))
      const pooled = taken(decideStep(ended, { grant: true }, { ...facts, whom: undefined }))
      expect(pooled).toMatchObject({ to: 'pool', set: { poolAt: noon + DAY } })
      expect(pooled.drop).toContain('assignee')
      expect(pooled.entry).toEqual({ request: kind })
    }
  })
})

describe('a paused clock', () => {
  const suspension = { kind: 'suspension', reason: '', from: noon, until: noon + 9 * DAY } as const
  const question = { ...suspension, kind: 'question' } as const
  const now = noon + DAY

  it('waits for a reply as many days as the city allows', () => {
    const ask = (days: number, report = open) =>
      askStep(theCity, report, { words: '哪一台', days }, now)
    const most = theCity.rules.askDays
    expect(failure(ask(most + 1))).toBe('REPORT.BAD_UNTIL')
    const step = taken(ask(most, { ...open, pauses: [question, suspension] }))
    const until = now + most * DAY
    expect(step).toMatchObject({
      ...{ action: 'ask', to: 'handling', content: { words: '哪一台' }, entry: { until } },
      set: { question: 2 },
    })
    expect(step.set?.pauses).toEqual([
      { ...question, until: now },
      suspension,
      { kind: 'question', reason: '等居民回复', from: now, until },
    ])
    expect(due(taken(ask(1)))).toBe('2026-12-01 12:00')
  })

  it('runs on with the reply, or when the handler resumes', () => {
    const report = { ...open, pauses: [question, suspension] }
    const reply = replyStep(theCity, report, { words: '左边' }, now)
    expect(reply).toMatchObject({
      ...{ action: 'reply', to: 'handling', content: { words: '左边' }, entry: { until: now } },
    })
    expect(reply.set?.pauses).toEqual([{ ...question, until: now }, suspension])
    expect(reply.drop).toEqual(['unnoticed', 'question'])
    const resume = resumeStep(theCity, report, now)
    expect(resume).toMatchObject({ action: 'resume', to: 'handling', entry: { until: now } })
    expect(resume.set?.pauses).toEqual([question, { ...suspension, until: now }])
    const past = { ...open, pauses: [{ ...suspension, until: now }] }
    expect(resumeStep(theCity, past, now + 5).set?.pauses).toEqual(past.pauses)
  })
})

describe('declining', () => {
  it('ends a report, with its ground and where to turn', () => {
    const step = declineStep({ reason: '不归社区', basis: '条例', turnTo: '物业' }, noon)
    expect(step).toEqual({
      ...{ action: 'decline', to: 'declined', content: { words: '不归社区' } },
      set: { endedAt: noon, declined: { basis: '条例', turnTo: '物业' } },
      drop: ['question', 'request', 'poolAt'],
    })
  })
})
