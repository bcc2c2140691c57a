import { describe, expect, it } from 'vitest'
import {
  changeBy,
  changed,
  isNewest,
  madeBefore,
} from '../../../cloudfunctions/core/lifecycle/transitions.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import { checkStep } from '../../../cloudfunctions/matters/whistle/rules/community-steps.ts'
import {
  refuseStep,
  respondStep,
  unfoundedStep,
} from '../../../cloudfunctions/matters/whistle/rules/department-steps.ts'
import {
  linkId,
  linkStep,
  openStep,
  readLinkId,
} from '../../../cloudfunctions/matters/whistle/rules/guest.ts'
import { kindsOffered } from '../../../cloudfunctions/matters/whistle/rules/limit-words.ts'
import { whistleId } from '../../../cloudfunctions/matters/whistle/rules/new-whistle.ts'
import { routingId, suggested } from '../../../cloudfunctions/matters/whistle/rules/suggest.ts'
import { eventOf, withSummary } from '../../../cloudfunctions/matters/whistle/rules/summary.ts'
import { whistleKind } from '../../../cloudfunctions/matters/whistle/rules/whistle-kind.ts'
import type { Whistle } from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import { nextDeadline } from '../help/deadlines-of.ts'
import { city, district, moment, noon, street, told } from '../help/example.ts'
import { attempt, aWhistle, type Try, type Whistler } from './example-whistle.ts'

const later = moment('2026-11-24 09:00')
const does = (whistle: Whistle, who: Whistler, action: Try['action'], choice = true) =>
  attempt(whistle, { who, action, choice }, noon)
const blown = does(aWhistle(), 'steward', 'blow')
const officer = { id: 'gas', name: '郭经办', role: 'officer' } as const
const content = { words: '好了' }
const [gas, water] = blown.calls
if (!gas || !water) throw new Error('two departments are called')

describe('a step of a department', () => {
  it('changes the call of that department alone, and an answer of the lead answers the whistle', () => {
    expect(refuseStep(blown, gas, officer, '不归我们', noon)).toEqual({
      ...{ action: 'refuse', to: 'blown', content: { words: '不归我们' } },
      set: {
        calls: [{ ...gas, state: 'refused', officer, basis: '不归我们' }, water],
        disputedAt: noon,
      },
      entry: { department: 'gas' },
    })
    expect(respondStep(blown, gas, officer, content, noon)).toEqual({
      ...{ action: 'respond', to: 'responded', content, entry: { department: 'gas' } },
      set: { calls: [{ ...gas, state: 'responded', officer, respondedAt: noon }, water] },
    })
    expect(respondStep(blown, water, officer, content, noon).to).toBe('blown')
    const said = { ...blown, unfounded: { gas: 1 } }
    expect(unfoundedStep(said, 'water-supply', '不该叫')).toEqual({
      ...{ action: 'unfounded', to: 'blown', content: { words: '不该叫' } },
      ...{
        set: { unfounded: { gas: 1, 'water-supply': 3 } },
        entry: { department: 'water-supply' },
      },
    })
  })
})

describe('a check on the spot', () => {
  const rating = { response: 5, arrival: 5, result: 5, at: noon }
  const answered = {
    ...does(does(does(blown, 'gas', 'join'), 'water', 'join'), 'gas', 'respond'),
    ratings: { gas: { ...rating, result: 1 }, 'water-supply': rating },
  }

  it('ends the whistle where the result holds, and keeps the latest rating of each department', () => {
    const checked = { held: true, content, ratings: { gas: rating } }
    expect(checkStep(answered, checked, noon, theCity)).toEqual({
      ...{ action: 'check', to: 'checked', content, drop: [], entry: { held: true } },
      set: { held: true, ratings: { gas: rating, 'water-supply': rating } },
    })
  })

  it('sends the lead back to work with a fresh date where it does not hold', () => {
    const step = checkStep(
      answered,
      { held: false, content: undefined, ratings: {} },
      later,
      theCity,
    )
    expect(step).toMatchObject({ to: 'blown', drop: ['unnoticed'], entry: { held: false } })
    expect(step).not.toHaveProperty('content')
    expect(step.set).not.toHaveProperty('joinBy')
    expect(step.set).toMatchObject({ since: later, ratings: answered.ratings })
    expect(told(step.set?.dueAt ?? 0)).toBe('2026-12-08 09:00')
    expect(step.set?.calls?.map(({ state, respondedAt }) => [state, respondedAt])).toEqual([
      ['joined', undefined],
      ['joined', undefined],
    ])
    const helped = {
      ...answered,
      calls: answered.calls.map((call) => ({ ...call, state: 'responded' as const })),
    }
    const again = checkStep(helped, { held: false, content, ratings: {} }, later, theCity)
    expect(again.set?.calls?.map(({ state }) => state)).toEqual(['joined', 'responded'])
  })
})

describe('the link of an outside unit', () => {
  it('has an id made of whistle and version', () => {
    expect(linkId({ whistle: 'report-1-w0', version: 12 })).toBe('report-1-w0_12')
    expect(readLinkId('report-1-w0_12')).toEqual({ whistle: 'report-1-w0', version: 12 })
    for (const other of ['', 'report_', '_1', 'report_1x', 'a b_1', ' a_1']) {
      expect(readLinkId(other), other).toBeUndefined()
    }
  })

  it('replaces the older link of its department, and is bound to whoever opens it first', () => {
    const until = noon + 1
    const other = { department: 'gas', version: 1, until, person: 'g' }
    const old = { department: 'water-supply', version: 1, until, person: 'w' }
    const step = linkStep({ ...blown, guests: [other, old] }, 'water-supply', until)
    const guest = { department: 'water-supply', version: 3, until }
    expect(step).toMatchObject({
      action: 'link',
      to: 'blown',
      entry: { department: 'water-supply' },
    })
    expect(step.set?.guests).toEqual([other, guest])
    expect(step.set?.offices).toContain('@g')
    expect(step.set?.offices).not.toContain('@w')
    expect(step.set?.offices).toHaveLength(2 * blown.areas.length + 1)
    const opened = openStep({ ...blown, guests: [other, guest] }, guest, 'x')
    expect(opened).toMatchObject({
      action: 'open',
      to: 'blown',
      entry: { department: 'water-supply' },
    })
    expect(opened.set?.guests).toEqual([other, { ...guest, person: 'x' }])
    expect(opened.set?.offices?.slice(-2)).toEqual(['@g', '@x'])
  })
})

describe('a step of a whistle', () => {
  const acting = { by: 'holder', as: 'worker', who: '王社工', at: noon, token: 'token' } as const

  it('is one change of state, version, content and history', () => {
    const outbox = { from: 2, resumeAt: noon, tries: 4 }
    const step = { action: 'note', to: 'blown', content, entry: { department: 'gas' } } as const
    const change = changeBy(
      whistleKind,
      { ...blown, content: { 1: { words: '先' } }, outbox },
      step,
      acting,
      theCity,
    )
    expect(change.set).toMatchObject({
      ...{ status: 'blown', open: true, version: 3, nextAt: noon + 10_000 },
      outbox: { from: 2, resumeAt: noon + 10_000, tries: 0 },
      ...{ content: { 1: { words: '先' }, 3: content }, waitsUntil: blown.joinBy },
    })
    expect(change.append?.history).toEqual({
      ...{ version: 3, action: 'note', from: 'blown', to: 'blown', department: 'gas', ...acting },
    })
    expect(change.drop).toEqual([])
    const quiet = changeBy(whistleKind, blown, { action: 'escalate', to: 'blown' }, acting, theCity)
    expect(quiet.set).not.toHaveProperty('content')
    for (const to of ['checked', 'denied', 'ended'] as const) {
      const end = changeBy(whistleKind, blown, { action: 'end', to }, acting, theCity)
      expect([end.set?.open, end.drop], to).toEqual([false, ['waitsUntil']])
      expect(nextDeadline(whistleKind, changed(blown, end)), to).toBeUndefined()
    }
  })

  it('is made once by a token, and may follow a version since which only notes came', () => {
    const noted = {
      ...blown,
      version: 3,
      history: [
        ...blown.history,
        { ...acting, version: 3, action: 'note' as const, to: 'blown' as const },
      ],
    }
    expect(madeBefore(noted, 'holder', 'token')?.version).toBe(3)
    expect(madeBefore(noted, 'steward', 'token')).toBeUndefined()
    expect(madeBefore(noted, 'holder', 'other')).toBeUndefined()
    expect([1, 2, 3, 4].map((version) => isNewest(whistleKind, noted, version))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(isNewest(whistleKind, { ...blown, version: 0, history: [] }, 0)).toBe(true)
    expect(isNewest(whistleKind, { ...blown, version: 0, history: [] }, 1)).toBe(false)
  })
})

describe('what is suggested for a whistle', () => {
  it('names the departments by the ruling of the smallest area, else by the city’s data', () => {
    const category = { departments: ['gas', 'power'] }
    const ruling = (area: string, lead: string) =>
      ({ area, lead }) as Parameters<typeof suggested>[1][number]
    expect(suggested(category, [])).toEqual({ lead: 'gas', helpers: ['power'] })
    const rulings = [ruling(city, 'gas'), ruling(street, 'power'), ruling(district, 'other')]
    expect(suggested(category, rulings)).toEqual({ lead: 'power', helpers: ['gas'] })
    expect(suggested({ departments: [] }, [])).toEqual({ lead: '', helpers: [] })
    expect(routingId(district, '0205')).toBe('340504-0205')
    expect(whistleId('report-1', 2)).toBe('report-1-w2')
  })

  it('lists the kinds with their limits in words', () => {
    expect(
      kindsOffered(theCity).map((it) => `${it.kind} ${it.name} ${it.join} ${it.respond}`),
    ).toEqual([
      'emergency 应急 1 小时到场 1 个工作日答复',
      'enforcement 执法 4 个工作小时报到 1 个工作日答复',
      'hard 难题 2 个工作日开会 10 个工作日拿出办法',
    ])
  })
})

describe('the summary of a whistle in its report', () => {
  it('has no calls before the whistle is blown, and replaces the older summary of that whistle', () => {
    const asked = withSummary([], aWhistle())
    expect(asked).toEqual([
      { id: 'report-1-w0', kind: 'hard', open: true, dueAt: aWhistle().dueAt, calls: [] },
    ])
    const other = { ...blown, _id: 'report-1-w1' }
    const both = withSummary(withSummary(asked, other), does(blown, 'gas', 'join'))
    expect(both.map(({ id }) => id)).toEqual(['report-1-w0', 'report-1-w1'])
    expect(both[0]?.calls[0]).toMatchObject({
      department: 'gas',
      lead: true,
      state: 'joined',
      officer: {},
    })
    expect(both[1]?.calls).toEqual([
      { department: 'gas', lead: true, state: 'called' },
      { department: 'water-supply', lead: false, state: 'called' },
    ])
    expect([eventOf('ask'), eventOf('blow'), eventOf('escalate')]).toEqual([
      'asked',
      'blown',
      undefined,
    ])
  })
})
