import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Entry, Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { headingOf } from '../../../cloudfunctions/matters/report/rules/heading.ts'
import { reportNotifications } from '../../../cloudfunctions/matters/report/rules/report-notifications.ts'
import { whistleNotifications } from '../../../cloudfunctions/matters/whistle/rules/whistle-notifications.ts'
import type {
  WhistleAction,
  WhistleEntry,
} from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import type { ReportAction } from '../../../miniprogram/contract/action.ts'
import { answers } from '../../../miniprogram/contract/answer.ts'
import type { RequestKind } from '../../../miniprogram/contract/request.ts'
import type { ReportStatus } from '../../../miniprogram/contract/status.ts'
import { aCategory, aReport, aReportAround, moment, noon } from '../help/example.ts'
import { aWhistle } from '../whistle/example-whistle.ts'
import { reportRecipients, timeRecipients, whistleRecipients } from './recipients-of-steps.ts'

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
    'add',
  ] as const),
  ...([
    'extend',
    'suspend',
    'correct',
    'resume',
    'whistle',
    'finish',
    'decline',
    'object',
    'merge',
  ] as const),
  ...(['apart', 'answer', 'check', 'reopen', 'withdraw', 'publish', 'takeOff', 'unclaim'] as const),
  ...(['grant', 'deny', 'handover'] as const),
  ...(['remind', 'escalate', 'lapse', 'close', 'reckon', 'erase', 'forget'] as const),
]
const requests: readonly RequestKind[] = ['extend', 'suspend', 'correct', 'reopen', 'object']
const statuses: readonly ReportStatus[] = ['pool', 'assigned', 'handling', 'done', 'closed']
const ids = [
  'contact',
  'warning-50',
  'warning-80',
  'late-0',
  'late-3',
  `pool-1-${noon}`,
  `resume-${noon}`,
  'lapse-4',
  'close',
  'forget',
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
  fired: fc.subarray(ids),
  whistle: fc.constantFrom(
    ...(['asked', 'blown', 'joined', 'refused', 'responded', 'ruled'] as const).map((event) => ({
      ...{ id: 'w', event, department: 'enforcement' },
    })),
  ),
})
const toldOf = (entry: Entry, report: Report = aReport({ dueAt: noon + 1e10 })) =>
  reportNotifications({ report, entry, city: theCity })

describe('the recipients of a report’s step', () => {
  const dates = { contactBy: moment('2026-11-23 16:30'), dueAt: moment('2026-11-30 12:00') }
  const heard = (action: ReportAction, told: Partial<Entry> = {}, more: Partial<Report> = {}) =>
    lines(toldOf({ ...entryOf(action), ...told }, aReport({ ...dates, ...more })))

  it.each(reportRecipients)('of %s %j: %s', (action, told, expected) => {
    expect(heard(action, told)).toBe(expected)
  })

  it('names the new holder, and just a worker where nobody has the report', () => {
    const whom = { id: 'next', name: '欧阳社工', role: 'worker' } as const
    expect(heard('assign', { whom })).toContain('已经交给欧阳社工')
    const { assignee: _, ...nobodys } = aReport(dates)
    expect(lines(toldOf(entryOf('ask'), nobodys))).toBe('reporter asked 社工有一句要问您')
  })

  it('include the street after the steward has granted a suspension', () => {
    const request = (kind: RequestKind, waitsFor: 'steward' | 'supervisor') =>
      ({ request: { kind, waitsFor } }) as Partial<Report>
    const granted = { request: 'suspend' } as const
    expect(heard('grant', granted, request('suspend', 'supervisor'))).toBe(
      'street request 有一项挂账等您定',
    )
    expect(heard('grant', granted, request('extend', 'supervisor'))).toContain('先挂账到')
    expect(heard('grant', { request: 'extend' }, request('suspend', 'supervisor'))).toContain(
      '同意延期',
    )
    expect(heard('extend', {}, request('extend', 'steward'))).toBe(
      'steward request 有一项延期等您定',
    )
  })

  it.each(timeRecipients)('when time brings %s: %s', (id, expected) => {
    expect(heard('escalate', { fired: [id] })).toBe(expected)
  })

  it('are the handler alone when a patrol’s pause ends', () => {
    const { reporter: _, ...patrol } = aReport(dates)
    const heard = toldOf({ ...entryOf('escalate'), fired: ['resume-7'] }, patrol as Report)
    expect(heard.map(({ to }) => to)).toEqual(['handler'])
  })

  it.each([
    ['asked', 'enforcement', ''],
    ['blown', 'enforcement', 'reporter whistle 已经吹哨，请城管执法来办'],
    ['joined', 'enforcement', 'reporter whistle 城管执法报到了'],
    ['joined', 'dissolved', 'reporter whistle 部门报到了'],
    ['responded', 'gas', 'reporter whistle 燃气答复了，点开看看'],
    ['ruled', 'gas', ''],
  ] as const)('when a whistle is %s by %s: %s', (event, department, expected) => {
    expect(heard('whistle', { whistle: { id: 'w', event, department } })).toBe(expected)
    expect(heard('whistle')).toBe('')
  })
})

describe('the recipients of a whistle’s step', () => {
  const asked = aWhistle()
  const blown = { ...asked, blownAt: noon, joinBy: moment('2026-11-26 10:00') }
  const heard = (action: WhistleAction, told: Partial<WhistleEntry> = {}, whistle = asked) => {
    const { from: _, ...note } = entryOf('note')
    const entry = { ...note, who: '王社工', action, to: 'blown', ...told } as const
    return lines(whistleNotifications({ whistle, entry, city: theCity }))
  }

  it.each(whistleRecipients)('of %s %j: %s', (action, told, expected) => {
    expect(heard(action, told)).toBe(expected)
  })

  it('are the called departments, with their date when it is blown, and again when it ends', () => {
    expect(heard('blow', {}, blown)).toBe(
      'called whistle 难题吹哨，11月26日 10:00 前报到; handler whistle 已经吹哨，部门来之前还归您',
    )
    expect(heard('end', {}, blown)).toBe('called whistle 诉求结束了，不用再来')
    expect(heard('join', {}, { ...asked, calls: [] })).toBe('handler whistle 部门报到了')
  })
})

describe('the words of a notification', () => {
  it('fit the field of a template after any step', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        for (const { words } of toldOf(entry)) {
          expect([...words].length, words).toBeGreaterThan(0)
          expect([...words].length, words).toBeLessThanOrEqual(20)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('never repeat what the reporter wrote', () => {
    const secret = '漫步机断了'
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(JSON.stringify(toldOf(entry))).not.toContain(secret)
      }),
    )
    expect(headingOf(aReport(), aCategory(), 'handler')).not.toContain(secret)
  })

  it('reach followers only when the report is done', () => {
    const told = actions.filter((action) =>
      toldOf({ ...entryOf(action), to: 'done' }).some(({ to }) => to === 'followers'),
    )
    expect(told).toEqual(['finish'])
  })

  it('come once for each deadline, though all fired at once', () => {
    const heard = toldOf({
      ...entryOf('escalate'),
      fired: ['warning-50', 'warning-80', 'late-0'],
    })
    const handlers = heard.filter(({ to }) => to === 'handler')
    expect(handlers.map(({ fired }) => fired)).toEqual(['warning-80', 'late-0'])
  })
})

describe('a heading', () => {
  it('says nothing of a restricted report', () => {
    const complaint = aReportAround()
    const heads = (['reporter', 'handler', 'street'] as const).map((to) =>
      headingOf(complaint, aCategory({ name: '投诉工作人员' }), to),
    )
    expect(heads).toEqual(['您反映的事', '一件诉求', '一件诉求'])
  })

  it('names the category alone to followers, and the building to the handler', () => {
    expect(headingOf(aReport(), aCategory(), 'followers')).toBe('健身器材')
    expect(headingOf(aReport(), aCategory(), 'handler')).toBe('健身器材 · 半山花园 12栋')
    const outside = aReport({ place: { words: '路边' } as Report['place'] })
    expect(headingOf(outside, aCategory(), 'handler')).toBe('健身器材')
  })
})

/** What is told, as one line: to whom, of what kind, in which words. */
function lines(told: readonly { to: string; kind: string; words: string }[]): string {
  return told.map(({ to, kind, words }) => `${to} ${kind} ${words}`).join('; ')
}

/** A step that the handler's street takes, as its history tells it. */
function entryOf(action: ReportAction): Entry {
  return { version: 2, at: noon, by: 'x', as: 'system', action, to: 'handling', token: 'token' }
}
