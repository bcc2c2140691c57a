import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theCity } from '../../cloudfunctions/entries/city.ts'
import { headingOf } from '../../cloudfunctions/message/rules/heading.ts'
import { reportTidings } from '../../cloudfunctions/message/rules/report-tidings.ts'
import { fits, valuesOf } from '../../cloudfunctions/message/rules/template.ts'
import type { Entry, Report } from '../../cloudfunctions/report/record.ts'
import type { ReportAction } from '../../miniprogram/contract/action.ts'
import { answers } from '../../miniprogram/contract/answer.ts'
import type { RequestKind } from '../../miniprogram/contract/request.ts'
import type { ReportStatus } from '../../miniprogram/contract/status.ts'
import { aCategory, aReport, aReportAround, noon } from './example.ts'

const actions: readonly ReportAction[] = [
  ...([
    'submit',
    'claim',
    'assign',
    'return',
    'accept',
    'contact',
    'note',
    'ask',
    'reply',
  ] as const),
  ...(['extend', 'suspend', 'resume', 'whistle', 'finish', 'decline', 'object', 'merge'] as const),
  ...(['apart', 'answer', 'check', 'reopen', 'withdraw', 'publish'] as const),
  ...(['grant', 'deny', 'handover'] as const),
  ...(['remind', 'climb', 'lapse', 'close', 'reckon', 'erase'] as const),
]
const requests: readonly RequestKind[] = ['extend', 'suspend', 'reopen', 'object']
const statuses: readonly ReportStatus[] = ['pool', 'assigned', 'handling', 'done', 'closed']
const marks = [
  'contact',
  'warning-50',
  'late-0',
  'late-3',
  `pool-1-${noon}`,
  `resume-${noon}`,
  'lapse-4',
  'close',
]

/** Any step that a report's history may tell of, with a due date far off, in its longest words. */
const anyEntry: fc.Arbitrary<Entry> = fc.record({
  version: fc.constant(2),
  at: fc.constant(noon),
  by: fc.constant('somebody'),
  as: fc.constant('steward'),
  action: fc.constantFrom(...actions),
  to: fc.constantFrom(...statuses),
  token: fc.constant('tokenOfTheStep'),
  answer: fc.constantFrom(...answers),
  request: fc.constantFrom(...requests),
  until: fc.constant(noon + 1e10),
  whom: fc.constant({ id: 'next', name: '欧阳社工', role: 'worker' }),
  marks: fc.subarray(marks),
  whistle: fc.constantFrom(
    ...(['asked', 'blown', 'joined', 'refused', 'responded', 'ruled'] as const).map((event) => ({
      ...{ id: 'w', event, department: 'enforcement' },
    })),
  ),
})
const tidingsOf = (entry: Entry, report: Report = aReport({ dueAt: noon + 1e10 })) =>
  reportTidings({ report, entry, city: theCity })

describe('what people are told of a step', () => {
  it('fits the field of a template, whatever the step', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        for (const { words } of tidingsOf(entry)) {
          expect([...words].length, words).toBeGreaterThan(0)
          expect([...words].length, words).toBeLessThanOrEqual(20)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('never repeats what its reporter wrote', () => {
    const secret = '漫步机断了'
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(JSON.stringify(tidingsOf(entry))).not.toContain(secret)
      }),
    )
    expect(headingOf(aReport(), aCategory(), 'handler')).not.toContain(secret)
  })

  it('tells followers of nothing but the end of the work', () => {
    const told = actions.filter((action) =>
      tidingsOf({ ...entryOf(action), to: 'done' }).some(({ to }) => to === 'followers'),
    )
    expect(told).toEqual(['finish'])
  })

  it('is told once for each that time brought, though all came at once', () => {
    const tidings = tidingsOf({
      ...entryOf('climb'),
      marks: ['warning-50', 'warning-80', 'late-0'],
    })
    const handlers = tidings.filter(({ to }) => to === 'handler')
    expect(handlers.map(({ mark }) => mark)).toEqual(['warning-50', 'warning-80', 'late-0'])
  })
})

describe('a heading', () => {
  it('says nothing of what is restricted, where others may read along', () => {
    const complaint = aReportAround()
    const heads = (['reporter', 'handler', 'street'] as const).map((to) =>
      headingOf(complaint, aCategory({ name: '投诉工作人员' }), to),
    )
    expect(heads.join()).not.toMatch(/投诉|半山花园/)
  })

  it('tells followers the kind, not the building', () => {
    expect(headingOf(aReport(), aCategory(), 'followers')).toBe('健身器材')
    expect(headingOf(aReport(), aCategory(), 'handler')).toBe('健身器材 · 半山花园 12栋')
  })
})

describe('a template', () => {
  const facts = {
    ...{ number: '1123-7K3F', title: '一'.repeat(30), words: '短', state: '已办结，等您回答' },
    at: noon,
  }

  it('cuts what is told to what each field holds', () => {
    const fields = [
      { key: 'thing1', label: '事项', from: 'title' },
      { key: 'phrase2', label: '状态', from: 'state' },
      { key: 'time3', label: '时间', from: 'time' },
    ] as const
    expect(valuesOf({ fields }, facts)).toEqual({
      thing1: `${'一'.repeat(19)}…`,
      phrase2: '已办结，…',
      time3: '2026年11月23日 12:00',
    })
  })

  it.each([
    ['thing1', 'words', true],
    ['character_string2', 'number', true],
    ['character_string2', 'words', false],
    ['phrase3', 'title', false],
    ['time4', 'time', true],
    ['thing', 'words', false],
    ['amount5', 'number', false],
  ] as const)('with the key %s for the %s: %s', (key, from, good) => {
    expect(fits({ key, from })).toBe(good)
  })
})

/** A step that the handler's street takes, as its history tells it. */
function entryOf(action: ReportAction): Entry {
  return { version: 2, at: noon, by: 'x', as: 'system', action, to: 'handling', token: 'token' }
}
