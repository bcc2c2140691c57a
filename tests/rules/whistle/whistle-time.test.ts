import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepDue } from '../../../cloudfunctions/core/lifecycle/step-due.ts'
import { changeBy } from '../../../cloudfunctions/core/lifecycle/transitions.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import { blowStep } from '../../../cloudfunctions/matters/whistle/rules/community-steps.ts'
import { joinStep } from '../../../cloudfunctions/matters/whistle/rules/department-steps.ts'
import { linkStep, openStep } from '../../../cloudfunctions/matters/whistle/rules/guest.ts'
import {
  askedWhistle,
  blownWhistle,
} from '../../../cloudfunctions/matters/whistle/rules/new-whistle.ts'
import {
  joinClock,
  whistleClock,
} from '../../../cloudfunctions/matters/whistle/rules/whistle-clock.ts'
import {
  readEscalated,
  waitsOf,
} from '../../../cloudfunctions/matters/whistle/rules/whistle-deadlines.ts'
import { whistleKind } from '../../../cloudfunctions/matters/whistle/rules/whistle-kind.ts'
import { whistleNotifications } from '../../../cloudfunctions/matters/whistle/rules/whistle-notifications.ts'
import { maySee, partyOf } from '../../../cloudfunctions/matters/whistle/rules/whistle-party.ts'
import type { Whistle } from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import { deadlinesOf, nextDeadline } from '../help/deadlines-of.ts'
import { aReport, moment, noon, people, told } from '../help/example.ts'
import { attempt, aWhistle, escalated, stepped } from './example-whistle.ts'

const DAY = 86_400_000

const acting = { by: 'holder', as: 'worker', who: '王社工', token: 'token', at: noon } as const
const officer = { id: 'gas', name: '燃气 郭经办', role: 'officer' } as const
const begun = {
  ...{ id: 'report-1-w0', report: aReport({ status: 'handling' }), kind: 'hard' as const },
  ...{ lead: 'gas', helpers: ['water-supply'], ground: '燃气管理条例', now: noon, acting },
  content: { words: '关了阀门' },
}
const blown = () => attempt(aWhistle(), { who: 'steward', action: 'blow', choice: true }, noon)
const waits = (whistle: Whistle) => waitsOf(whistle, theCity).map(({ wait }) => wait)

describe('the silence of departments', () => {
  it('escalates to each level once, however often and late the timer comes', () => {
    const month = noon + 60 * DAY
    const all = escalated(blown(), [month]).fired
    expect(all.length).toBe(2 * theCity.rules.whistles.hard.escalation.length)
    const moments = fc.array(fc.integer({ min: noon, max: month }), { maxLength: 50 })
    fc.assert(
      fc.property(moments, (found) => {
        const inOrder = [...found, month].sort((a, b) => a - b)
        const silent = escalated(blown(), inOrder)
        expect([...silent.fired].sort()).toEqual([...all].sort())
        expect(nextDeadline(whistleKind, silent)).toBeUndefined()
        expect(silent.history.flatMap((entry) => entry.fired ?? []).sort()).toEqual([...all].sort())
      }),
    )
  })

  it('escalates in the order of time, joins and disputes alike', () => {
    const hours = 3_600_000
    const disputed = attempt(
      blown(),
      { who: 'water', action: 'refuse', choice: true },
      noon + 4 * hours,
    )
    const levels = deadlinesOf(whistleKind, disputed)
    const ats = levels.map(({ at }) => at)
    expect(ats).toEqual([...ats].sort((a, b) => a - b))
    expect(levels.slice(0, 4).map(({ what }) => what)).toEqual([
      ...['join', 'dispute', 'join', 'dispute'],
    ])
  })

  it('escalates from its deadline on, and not before', () => {
    const whistle = blown()
    const at = nextDeadline(whistleKind, whistle) ?? 0
    expect(stepDue(whistleKind, whistle, theCity, at - 1)).toBeUndefined()
    expect(stepDue(whistleKind, whistle, theCity, at)?.entry?.fired).toHaveLength(1)
    expect(deadlinesOf(whistleKind, whistle)[0]?.at).toBe(at)
    expect(readEscalated(`join-9-${at}`, whistle, theCity.rules)).toEqual({
      wait: 'join',
      tell: [],
    })
  })

  it('is told to steward, street and district, with what is missing', () => {
    const silent = escalated(blown(), [noon + 60 * DAY])
    const [entry] = silent.history.slice(-1)
    if (!entry) throw new Error('nothing was told')
    const told = whistleNotifications({ whistle: silent, entry, city: theCity })
    expect(told.map(({ to, words }) => `${to} ${words}`)).toEqual([
      'steward 吹了哨，部门还没报到',
      'street 吹了哨，部门还没报到',
      'district 吹了哨，部门还没报到',
      'steward 到时候了，部门还没答复',
      'street 到时候了，部门还没答复',
      'district 到时候了，部门还没答复',
    ])
    for (const { words } of told) expect([...words].length).toBeLessThanOrEqual(20)
  })

  it('ends with the decision, with the last join, with the answer, and with the ruling', () => {
    const asked = aWhistle()
    expect(waits(asked)).toEqual(['ask'])
    const whistle = blown()
    expect(waits(whistle)).toEqual(['join', 'respond'])
    const half = attempt(whistle, { who: 'gas', action: 'join', choice: true }, noon)
    expect(waits(half)).toEqual(['join', 'respond'])
    const refused = attempt(half, { who: 'water', action: 'refuse', choice: true }, noon)
    expect(waits(refused)).toEqual(['dispute', 'respond'])
    const ruled = attempt(refused, { who: 'supervisor', action: 'rule', choice: false }, noon)
    expect(waits(ruled)).toEqual(['respond'])
    const answered = attempt(ruled, { who: 'gas', action: 'respond', choice: true }, noon)
    expect(waits(answered)).toEqual([])
    expect(nextDeadline(whistleKind, answered)).toBeUndefined()
  })

  it('escalates again when a fresh date is missed', () => {
    const late = noon + 60 * DAY
    const joined = attempt(blown(), { who: 'gas', action: 'join', choice: true }, noon)
    const silent = escalated(joined, [late])
    const answered = attempt(silent, { who: 'gas', action: 'respond', choice: true }, late)
    const again = attempt(answered, { who: 'steward', action: 'check', choice: false }, late)
    expect(again.dueAt).toBeGreaterThan(late)
    expect(escalated(again, [late + 60 * DAY]).fired.length).toBeGreaterThan(silent.fired.length)
  })
})

describe('the guest of a link', () => {
  it('sees the whistle until the link ends, and nothing from then on', () => {
    const until = noon + 15 * DAY
    const whistle = blown()
    const linked = stepped(whistle, linkStep(whistle, 'water-supply', until), 'holder', noon)
    const [guest] = linked.guests
    if (!guest) throw new Error('no link')
    const opened = stepped(linked, openStep(linked, guest, people.neighbour.id), 'guest', noon)
    const seen = (at: number) => maySee(partyOf(opened, {}, people.neighbour, at))
    expect([seen(noon), seen(until - 1), seen(until)]).toEqual([true, true, false])
    expect(maySee(partyOf(opened, {}, people.reporter, noon))).toBe(false)
  })
})

describe('the dates of a whistle', () => {
  it('give the steward the limit for joining, and the departments their own from then on', () => {
    expect(told(aWhistle().dueAt)).toBe('2026-11-25 12:00')
    const called = blown()
    expect([called.joinBy ?? 0, called.dueAt].map(told)).toEqual([
      '2026-11-25 12:00',
      '2026-12-07 12:00',
    ])
    expect(called).toMatchObject({ since: noon, blownAt: noon })
    expect(blownWhistle(begun, theCity)).toMatchObject({
      ...{ status: 'blown', blownAt: noon, since: noon, dueAt: called.dueAt },
      ...{ joinBy: called.joinBy, waitsUntil: called.joinBy, offices: called.offices },
      history: [{ version: 1, at: noon, action: 'blow', to: 'blown', by: 'holder' }],
      content: { 1: { words: '关了阀门' } },
    })
  })

  it('are provisional when they reach into a year without a notice', () => {
    const late = (at: string) => askedWhistle({ ...begun, now: moment(at) }, theCity)
    expect(late('2026-12-24 09:00')).not.toHaveProperty('unnoticed')
    expect(late('2026-12-31 09:00').unnoticed).toBe(2027)
    const called = blownWhistle({ ...begun, now: moment('2026-12-24 09:00') }, theCity)
    expect(called.unnoticed).toBe(2027)
    const stopped = blowStep(late('2026-12-31 09:00'), noon, theCity)
    expect(stopped.drop).toEqual(['unnoticed'])
    expect(
      changeBy(whistleKind, late('2026-12-31 09:00'), stopped, acting, theCity).drop,
    ).toContain('unnoticed')
    const { unnoticed: _, ...certain } = late('2026-12-31 09:00')
    const clock = (whistle: Whistle) => whistleClock(whistle, theCity, moment('2026-12-31 09:30'))
    expect(clock(late('2026-12-31 09:00'))).not.toEqual(clock(certain))
  })

  it('mark a join after its date as late', () => {
    const called = blown()
    const [gas] = called.calls
    if (!gas) throw new Error('gas is called')
    const joined = (at: number) => joinStep(called, { ...gas, basis: '不归我们' }, officer, at)
    expect(joined(called.joinBy ?? 0).entry).toEqual({ department: 'gas' })
    expect(joined((called.joinBy ?? 0) + 1).entry).toEqual({ department: 'gas', late: true })
    expect(joined(noon)).toMatchObject({ action: 'join', to: 'blown', drop: ['disputedAt'] })
    expect(joined(noon).set?.calls).toEqual([
      { department: 'gas', lead: true, state: 'joined', officer, joinedAt: noon },
      called.calls[1],
    ])
    const { joinBy: _, ...undated } = called
    expect(joinStep(undated, gas, officer, noon).entry).toEqual({ department: 'gas' })
  })

  it('count a dispute from the first refusal until no department refuses any more', () => {
    const [one, two] = (['gas', 'water'] as const).map((who, i) => ({ who, at: noon + i * DAY }))
    const refused = [one, two].reduce(
      (whistle, it) =>
        it ? attempt(whistle, { who: it.who, action: 'refuse', choice: true }, it.at) : whistle,
      blown(),
    )
    expect(refused.disputedAt).toBe(noon)
    const half = attempt(refused, { who: 'gas', action: 'join', choice: true }, noon + DAY)
    expect(half.disputedAt).toBe(noon)
    expect(half.calls[0]).not.toHaveProperty('basis')
    const [gas] = refused.calls
    if (!gas) throw new Error('gas is called')
    expect(joinStep(refused, gas, officer, noon).drop).toEqual([])
    const all = attempt(half, { who: 'water', action: 'join', choice: true }, noon + DAY)
    expect(all).not.toHaveProperty('disputedAt')
  })
})

describe('the clock of a whistle', () => {
  const text = (whistle: Whistle, at = noon) => whistleClock(whistle, theCity, at).text

  it('counts to the decision, then to the answer, and stops at each end', () => {
    expect(text(aWhistle())).toBe('还有 2 个工作日')
    expect(text(blown())).toBe('还有 10 个工作日')
    const came = attempt(blown(), { who: 'gas', action: 'join', choice: true }, noon)
    const helped = attempt(came, { who: 'water', action: 'join', choice: true }, noon)
    const helper = attempt(helped, { who: 'water', action: 'respond', choice: true }, noon + DAY)
    expect(text(helper)).toBe('还有 10 个工作日')
    const answered = attempt(helper, { who: 'gas', action: 'respond', choice: true }, noon + DAY)
    expect(text(answered, noon + 9 * DAY)).toBe('11 月 24 日答复')
    expect(whistleClock(answered, theCity, noon + 9 * DAY).state).toBe('done')
    const checked = attempt(answered, { who: 'steward', action: 'check', choice: true }, noon + DAY)
    expect(text(checked)).toBe('11 月 24 日复核')
    const ended = (status: 'denied' | 'ended') => text({ ...blown(), status, open: false })
    expect([ended('denied'), ended('ended')]).toEqual(['11 月 23 日没同意', '11 月 23 日结束'])
  })

  it('measures a decision by the limit for joining, and the answer by its own', () => {
    const enforcement = { ...begun, kind: 'enforcement' as const }
    const used = (whistle: Whistle) =>
      whistleClock(whistle, theCity, moment('2026-11-23 16:00')).used
    const [asked, called] = [askedWhistle, blownWhistle].map((begin) => begin(enforcement, theCity))
    if (!asked || !called) throw new Error('two whistles')
    expect(used(asked)).toBeCloseTo(0.5)
    expect(used(called)).toBeCloseTo(2 / 7)
  })

  it('of joining runs while a called department is missing', () => {
    const joining = (whistle: Whistle) => joinClock(whistle, theCity, noon)?.text ?? ''
    expect(joining(aWhistle())).toBe('')
    expect(joining(blown())).toBe('还有 2 个工作日')
    expect(joining({ ...blown(), open: false })).toBe('')
    const half = attempt(blown(), { who: 'gas', action: 'join', choice: true }, noon)
    expect(joining(half)).toBe('还有 2 个工作日')
    expect(joining(attempt(half, { who: 'water', action: 'refuse', choice: true }, noon))).toBe('')
  })
})
