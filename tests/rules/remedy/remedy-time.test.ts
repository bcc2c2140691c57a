import { describe, expect, it } from 'vitest'
import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import { firedId } from '../../../cloudfunctions/core/lifecycle/deadlines.ts'
import { stepDue } from '../../../cloudfunctions/core/lifecycle/step-due.ts'
import { bySystem } from '../../../cloudfunctions/core/lifecycle/take-step.ts'
import { changeBy, changed, GRACE } from '../../../cloudfunctions/core/lifecycle/transitions.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Remedy } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import { newRemedy, remedyOf } from '../../../cloudfunctions/matters/remedy/rules/new-remedy.ts'
import { areaOf } from '../../../cloudfunctions/matters/remedy/rules/remedy-by-time.ts'
import { datesOf } from '../../../cloudfunctions/matters/remedy/rules/remedy-dates.ts'
import { readLate, waitOf } from '../../../cloudfunctions/matters/remedy/rules/remedy-deadlines.ts'
import { remedyKind } from '../../../cloudfunctions/matters/remedy/rules/remedy-kind.ts'
import { deadlinesOf, nextDeadline } from '../help/deadlines-of.ts'
import { aReport, city, district, moment, noon, street, told } from '../help/example.ts'
import { type Done, doneWith, openedRemedy, remedyAfter } from './example-remedy.ts'

const comingOf = (remedy: Remedy) =>
  deadlinesOf(remedyKind, remedy).map((deadline) => `${told(deadline.at)} ${firedId(deadline)}`)
const byTime = (remedy: Remedy, now: number) => stepDue(remedyKind, remedy, theCity, now)

describe('a new remedy', () => {
  it('has the facts of its report and rating, and one step of the system', () => {
    const remedy = openedRemedy()
    expect(remedy.history).toEqual([
      { ...bySystem(noon, 'open'), version: 1, action: 'open', to: 'opened' },
    ])
    expect(remedy).toMatchObject({
      community: '340504002007',
      handler: { id: 'holder', name: '王社工' },
      content: { 1: { words: '等了三周' } },
      fired: [],
      outbox: { from: 1, resumeAt: noon + GRACE, tries: 0 },
      nextAt: noon + GRACE,
    })
  })

  it('has no field for missing words, community, handler or maker', () => {
    const { assignee: _, ...report } = aReport({ place: { words: '路边' } })
    const opening = { id: 'r', reporter: 'x', reviewAreas: [street], now: noon }
    const rating = { level: 2, reasons: [] } as const
    const bare = newRemedy({ ...opening, report, rating: { ...rating, reasons: [] } }, theCity)
    expect(bare.content).toEqual({})
    for (const field of ['community', 'handler', 'madeBy', 'unnoticed']) {
      expect(bare).not.toHaveProperty(field)
    }
    const made = { ...report, madeBy: 'maker' }
    expect(
      newRemedy({ ...opening, report: made, rating: { ...rating, reasons: [] } }, theCity),
    ).toHaveProperty('madeBy', 'maker')
  })
})

describe('the id of a remedy', () => {
  it('differs by report, and is not the id of the report', () => {
    const [one, other] = ['report-1', 'report-2'].map(remedyOf)
    expect(one).not.toBe(other)
    expect(one).not.toBe('report-1')
  })
})

describe('a remedy waits', () => {
  it.each<[Done[], string]>([
    [[], 'call 2026-11-24 12:00'],
    [['call'], 'mending 2026-11-30 12:00'],
    [['call', 'mend'], 'mending 2026-11-30 12:00'],
    [['call', 'appeal'], 'decision 2026-11-30 12:00'],
    [['call', 'rectify'], 'revisit 2026-11-25 12:00'],
  ])('after %j for %s', (done, waited) => {
    const waits = waitOf(remedyAfter(...done))
    expect(waits && `${waits.wait} ${told(waits.due)}`).toBe(waited)
  })

  it('for nobody in service after the revisit and at the end', () => {
    expect(waitOf(remedyAfter('call', 'rectify', 'revisit'))).toBeUndefined()
    expect(waitOf(remedyAfter('call', 'rectify', 'revisit', 'again'))).toBeUndefined()
  })
})

describe('time', () => {
  it('escalates a call that was not made at each level, without a warning', () => {
    const { callBy } = openedRemedy()
    expect(comingOf(openedRemedy())).toEqual([
      `2026-11-24 12:00 call-0-${callBy}`,
      `2026-11-25 12:00 call-1-${callBy}`,
      `2026-11-27 12:00 call-2-${callBy}`,
    ])
  })

  it('warns once before mending is due, then escalates at each level', () => {
    const { dueAt, ...called } = remedyAfter('call')
    const coming = [
      `2026-11-27 12:00 warning-0-${dueAt}`,
      `2026-11-30 12:00 mending-0-${dueAt}`,
      `2026-12-01 12:00 mending-1-${dueAt}`,
      `2026-12-03 12:00 mending-2-${dueAt}`,
    ]
    expect(comingOf({ ...called, dueAt })).toEqual(coming)
    const fired = [`warning-0-${dueAt}`, `mending-1-${dueAt}`]
    expect(comingOf({ ...called, dueAt, fired })).toEqual([coming[1], coming[3]])
    const unwarned = { ...theCity, rules: { ...theCity.rules, warnings: [] } }
    expect(
      deadlinesOf(remedyKind, { ...called, dueAt }, unwarned).map(({ what }) => what),
    ).not.toContain('warning')
  })

  it('closes a remedy thirty days after the revisit', () => {
    expect(comingOf(remedyAfter('call', 'rectify', 'revisit'))).toEqual(['2026-12-23 15:00 close'])
    expect(comingOf(remedyAfter('call', 'rectify', 'revisit', 'again'))).toEqual([])
  })

  it('takes a step at the deadline, and not before', () => {
    const opened = openedRemedy()
    expect(byTime(opened, opened.callBy - 1)).toBeUndefined()
    const id = `call-0-${opened.callBy}`
    expect(byTime(opened, opened.callBy)).toEqual({
      action: 'escalate',
      to: 'opened',
      set: { fired: [id], reviewAreas: [street] },
      entry: { fired: [id] },
    })
    const revisited = remedyAfter('call', 'rectify', 'revisit')
    expect(byTime(revisited, noon + 60 * DAY)).toMatchObject({
      action: 'close',
      to: 'done',
      entry: { fired: ['close'] },
      set: { reviewAreas: [street] },
    })
  })

  it('keeps the deadlines that fired before', () => {
    const marked = openedRemedy({ fired: ['earlier'] })
    const step = byTime(marked, marked.callBy)
    expect(step?.set?.fired).toEqual(['earlier', `call-0-${marked.callBy}`])
  })

  it('brings in the reviewing street, then the district and the city', () => {
    const moved = openedRemedy({ reviewAreas: ['340504003'] })
    const overseers = ['street', 'district', 'city'] as const
    expect(overseers.map((one) => areaOf(moved, one))).toEqual(['340504003', district, city])
    expect(areaOf(openedRemedy({ areas: [city] }), 'district')).toBeUndefined()
  })

  it('reads the id of a missed date back, and no other', () => {
    expect(readLate('call-1-7', theCity.rules)).toEqual({ wait: 'call', tell: ['district'] })
    expect(readLate('call-9-7', theCity.rules)).toEqual({ wait: 'call', tell: [] })
    expect(readLate('warning-0-7', theCity.rules)).toBeUndefined()
    expect(readLate('close', theCity.rules)).toBeUndefined()
  })
})

describe('the dates of a remedy', () => {
  it('follow from the steps that were taken', () => {
    const dates = (...done: Done[]) => {
      const all = Object.entries(datesOf(remedyAfter(...done), theCity))
      return Object.fromEntries(all.map(([name, at]) => [name, told(at)]))
    }
    const first = { callBy: '2026-11-24 12:00', dueAt: '2026-11-30 12:00' }
    expect(dates()).toEqual(first)
    expect(dates('call', 'appeal')).toEqual({ ...first, decideBy: '2026-11-30 12:00' })
    expect(dates('call', 'appeal', 'uphold')).toMatchObject(first)
    expect(dates('call', 'appeal', 'uphold', 'refuse')).toMatchObject({ dueAt: '2026-11-30 16:00' })
    expect(dates('call', 'extend')).toEqual({ ...first, dueAt: '2026-12-14 12:00' })
    expect(dates('call', 'rectify')).toEqual({ ...first, revisitBy: '2026-11-25 12:00' })
  })

  it('are provisional when they reach into a year without a notice of holidays', () => {
    const late = { ...openedRemedy(), openedAt: moment('2026-12-30 12:00') }
    expect(datesOf(late, theCity).unnoticed).toBe(2027)
    const mendedLater = { ...late, rectifiedAt: moment('2028-01-05 12:00') }
    expect(datesOf(mendedLater, theCity).unnoticed).toBe(2027)
    const step = { action: 'call', to: 'contacted' } as const
    const { drop, set } = changeBy(remedyKind, late, step, bySystem(noon, 't'), theCity)
    expect(set?.unnoticed).toBe(2027)
    expect(drop).toEqual([])
  })
})

describe('a step of a remedy', () => {
  it('is one change of state, version, history, dates and outbox', () => {
    const opened = openedRemedy()
    const step = { action: 'call', to: 'contacted', content: { words: '打过' } } as const
    const change = changeBy(remedyKind, opened, step, bySystem(noon, 'time-1'), theCity)
    expect(change).toEqual({
      set: {
        status: 'contacted',
        open: true,
        version: 2,
        outbox: { from: 1, resumeAt: noon + GRACE, tries: 0 },
        content: { 1: { words: '等了三周' }, 2: { words: '打过' } },
        callBy: opened.callBy,
        dueAt: opened.dueAt,
        listedAt: opened.dueAt,
        nextAt: noon + GRACE,
      },
      append: {
        history: {
          version: 2,
          at: noon,
          by: 'system',
          as: 'system',
          who: '系统',
          action: 'call',
          from: 'opened',
          to: 'contacted',
          token: 'time-1',
        },
      },
      drop: ['unnoticed'],
    })
    expect(nextDeadline(remedyKind, changed(opened, change))).toBe(moment('2026-11-27 12:00'))
    const { content: _, ...silent } = step
    expect(
      changeBy(remedyKind, opened, silent, bySystem(noon, 't'), theCity).set,
    ).not.toHaveProperty('content')
  })

  it('leaves the history alone where a change has no entry', () => {
    const opened = openedRemedy()
    expect(changed(opened, { set: { mend: 1 } })).toEqual({ ...opened, mend: 1 })
  })

  it('that ends a remedy leaves no deadline', () => {
    const over = doneWith(remedyAfter('call', 'rectify', 'revisit'), 'again')
    expect(nextDeadline(remedyKind, over)).toBeUndefined()
    expect(over.open).toBe(false)
  })

  it('records an appeal by its version, and each vote with voter and time', () => {
    const { appeal, history } = remedyAfter('call', 'mend', 'appeal', 'uphold', 'refuse')
    const at = (n: number) => history[n]?.at
    expect(appeal).toEqual({
      by: 'shen',
      version: 4,
      votes: [
        { by: 'lu', uphold: true, at: at(4) },
        { by: 'qian', uphold: false, at: at(5) },
      ],
    })
    expect(history.slice(4).map(({ uphold, to }) => [uphold, to])).toEqual([
      [true, 'appealed'],
      [false, 'rectifying'],
    ])
    expect(remedyAfter('call', 'appeal', 'refuse').status).toBe('contacted')
    expect(remedyAfter('call', 'mend').mend).toBe(3)
  })
})
