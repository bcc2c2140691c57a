import { describe, expect, it } from 'vitest'
import { contentOf } from '../../../cloudfunctions/core/lifecycle/content.ts'
import {
  changeBy,
  changed,
  isNewest,
  madeBefore,
} from '../../../cloudfunctions/core/lifecycle/transitions.ts'
import { isFailure } from '../../../cloudfunctions/core/procedure/failure.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Entry, Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { checkStep } from '../../../cloudfunctions/matters/report/rules/check.ts'
import { contactStep } from '../../../cloudfunctions/matters/report/rules/contact.ts'
import {
  giveBackStep,
  handOverStep,
} from '../../../cloudfunctions/matters/report/rules/hand-over.ts'
import {
  apartStep,
  mayMerge,
  mergeOffers,
  mergeStep,
} from '../../../cloudfunctions/matters/report/rules/merge.ts'
import { reportKind } from '../../../cloudfunctions/matters/report/rules/report-kind.ts'
import { servesThere } from '../../../cloudfunctions/matters/report/rules/serves.ts'
import { nextDeadline } from '../help/deadlines-of.ts'
import { aCategory, aReport, calendar, noon, people } from '../help/example.ts'

const whom = { id: 'colleague', name: '李社工', role: 'worker' } as const
const handBack = { calendar, category: aCategory(), whom }

describe('a check of a patrol’s report', () => {
  it('closes it where it holds, else gives it back with a reason', () => {
    expect(checkStep({ holds: true }, handBack, noon)).toEqual({
      ...{ action: 'check', to: 'closed', set: { endedAt: noon } },
      drop: ['question', 'request', 'poolAt', 'sampled'],
    })
    expect(checkStep({ holds: true, words: '好' }, handBack, noon)).toMatchObject({
      content: { words: '好' },
    })
    expect(checkStep({ holds: false }, handBack, noon)).toEqual({ failure: 'REPORT.WORDS_NEEDED' })
    const back = checkStep({ holds: false, words: '没修' }, handBack, noon)
    expect(back).toMatchObject({
      ...{ action: 'check', to: 'assigned', content: { words: '没修' }, entry: { whom } },
      set: { assignee: whom, promisedAt: noon },
    })
    expect(isFailure(back) ? [] : back.drop).toContain('sampled')
  })
})

describe('the first contact', () => {
  it('is recorded with its words, and as late after its date', () => {
    const contact = (words: string | undefined, now: number) =>
      contactStep({ contactBy: noon }, words, now)
    expect(contact('打过电话', noon)).toEqual({
      ...{ action: 'contact', to: 'handling', set: { contactedAt: noon } },
      content: { words: '打过电话' },
    })
    expect(contact(undefined, noon + 1)).toEqual({
      ...{ action: 'contact', to: 'handling', set: { contactedAt: noon + 1 } },
      entry: { late: true },
    })
  })
})

describe('handing over', () => {
  const by = { leave: 'leave', now: noon }
  const from = { id: 'wang', name: '王社工', role: 'worker' } as const
  const held = (status: 'assigned' | 'handling') => aReport({ status, assignee: from })
  const handedOver = (status: 'assigned' | 'handling') => ({ leave: 'leave', from, status })

  it('gives a report to a new holder or to the pool, and drops its request', () => {
    expect(handOverStep(held('assigned'), whom, by)).toEqual({
      ...{ action: 'handover', to: 'assigned', entry: { whom } },
      set: { assignee: whom, handedOver: handedOver('assigned') },
      drop: ['poolAt', 'request'],
    })
    expect(handOverStep(held('handling'), undefined, by)).toEqual({
      ...{ action: 'handover', to: 'pool', entry: {} },
      set: { poolAt: noon, handedOver: handedOver('handling') },
      drop: ['assignee', 'request'],
    })
  })

  it('goes on with what is being handled: the new holder need not accept it', () => {
    expect(handOverStep(held('handling'), whom, by).to).toBe('handling')
  })

  it('gives it back as it stood, unless it is over or somebody did something with it', () => {
    const step = { at: noon, from: 'handling', to: 'handling' } as const
    const over = { ...step, version: 2, by: 'system', as: 'system', action: 'handover' } as const
    const warned = { ...over, version: 3, action: 'remind', token: 'time' } as const
    const note = { ...step, version: 4, by: 'zhou', as: 'worker', action: 'note' } as const
    const told = { status: 'handling', assignee: whom, handedOver: handedOver('handling') } as const
    const since = (...entries: Entry[]) =>
      aReport({ ...told, history: [{ ...over, token: 'leave' }, ...entries] })
    expect(giveBackStep(since(warned), 'leave', noon)).toEqual({
      ...{ action: 'handover', to: 'handling', entry: { whom: from } },
      ...{ set: { assignee: from }, drop: ['poolAt', 'handedOver'] },
    })
    expect(giveBackStep(since({ ...note, token: 'note' }), 'leave', noon)).toBeUndefined()
    expect(giveBackStep(since(), 'another leave', noon)).toBeUndefined()
    expect(giveBackStep({ ...since(), open: false }, 'leave', noon)).toBeUndefined()
  })
})

const pointAt = (longitude: number) => ({
  type: 'Point' as const,
  coordinates: [longitude, 31.678] as [number, number],
})

describe('merging', () => {
  const into = aReport({ _id: 'report-2', number: '1123-AAAA' })

  it('is possible into an open report of the same community and visibility', () => {
    const report = aReport()
    expect(mayMerge(report, into)).toBe(true)
    expect(mayMerge(report, { ...into, _id: report._id })).toBe(false)
    expect(mayMerge(report, { ...into, open: false })).toBe(false)
    expect(mayMerge(report, { ...into, visibility: 'summary' })).toBe(false)
    expect(mayMerge(report, { ...into, areas: ['3405', '340504002009'] })).toBe(false)
    const restricted = { visibility: 'restricted' } as const
    expect(mayMerge({ ...report, ...restricted }, { ...into, ...restricted })).toBe(false)
    const above = { areas: ['3405'] }
    expect(mayMerge({ ...report, ...above }, { ...into, ...above })).toBe(false)
  })

  it('is offered among near ones: those of the same category first, then the nearest', () => {
    const report = aReport({ place: { words: '路边', point: pointAt(118.45) } })
    const near = (longitude: number, category = report.category) =>
      aReport({ _id: `at-${longitude}`, category, place: { words: '', point: pointAt(longitude) } })
    const akin = [near(118.4501, '0207'), near(118.4518), near(118.4505), near(118.4525)]
    const offered = mergeOffers(report, [report, ...akin]).map(({ _id }) => _id)
    expect(offered).toEqual(['at-118.4505', 'at-118.4518', 'at-118.4501'])
  })

  it('ends the report; taken apart, it goes on with its own clock unless that has run out', () => {
    expect(mergeStep(into, noon)).toEqual({
      ...{ action: 'merge', to: 'merged', entry: { into: 'report-2' } },
      set: { endedAt: noon, merged: { id: 'report-2', number: '1123-AAAA' } },
      drop: ['question', 'request', 'poolAt'],
    })
    const report = aReport()
    const apart = (now: number) => apartStep(calendar, report, aCategory(), whom, now)
    expect(apart(report.dueAt - 1)).toEqual({
      ...{ action: 'apart', to: 'assigned', set: { assignee: whom, apart: true } },
      ...{ drop: ['poolAt', 'merged', 'endedAt'], entry: { whom } },
    })
    expect(apart(report.dueAt).set).toMatchObject({ promisedAt: report.dueAt, apart: true })
    const pooled = apartStep(calendar, report, aCategory(), undefined, noon)
    expect(pooled).toMatchObject({ to: 'pool', set: { poolAt: noon }, entry: {} })
  })
})

describe('serving where a report lies', () => {
  it('holds for its maker, its holder, and staff from the street down to the community’s grids', () => {
    const serves = (who: Parameters<typeof servesThere>[1], told: Partial<Report> = {}) =>
      servesThere(aReport(told), who)
    expect(serves(people.neighbour)).toBe(false)
    expect(serves(people.neighbour, { madeBy: 'neighbour' })).toBe(true)
    for (const name of ['holder', 'steward', 'supervisor', 'colleague'] as const) {
      expect(serves(people[name]), name).toBe(true)
    }
    expect(serves(people.nextSteward)).toBe(false)
    expect(serves(people.farSupervisor)).toBe(false)
    expect(serves({ ...people.holder, roles: [] })).toBe(true)
    expect(serves(people.steward, { areas: ['3405'] })).toBe(false)
  })
})

describe('a step of a report', () => {
  const acting = { by: 'holder', as: 'worker', at: noon + 5, token: 'token' } as const
  const note = { action: 'note', to: 'handling', content: { words: '在修' } } as const

  it('is one change, with its content stored under its version', () => {
    const outbox = { from: 1, resumeAt: noon + 60_000, tries: 3 }
    const report = aReport({ status: 'handling', outbox })
    const change = changeBy(reportKind, report, { ...note, entry: { late: true } }, acting, theCity)
    expect(change.set).toMatchObject({
      ...{ status: 'handling', open: true, version: 2, nextAt: noon + 10_005 },
      outbox: { from: 1, resumeAt: noon + 10_005, tries: 0 },
      content: { ...report.content, 2: { words: '在修' } },
    })
    expect(change.append?.history).toEqual({
      ...{ version: 2, ...acting, action: 'note', from: 'handling', to: 'handling', late: true },
    })
    expect(change.drop).toEqual([])
    const after = changed(report, change)
    expect(nextDeadline(reportKind, after)).toBeGreaterThan(noon + 10_005)
    expect(after.history.map(({ version }) => version)).toEqual([1, 2])
    const end = changeBy(
      reportKind,
      report,
      { action: 'withdraw', to: 'withdrawn' },
      acting,
      theCity,
    )
    expect([end.set?.open, end.drop]).toEqual([false, []])
    expect(end.set).not.toHaveProperty('content')
    expect(nextDeadline(reportKind, changed(report, end))).toBeUndefined()
    expect(changed(report, { set: { reopened: 1 } })).toEqual({ ...report, reopened: 1 })
  })

  it('is made once by a token, and may follow a version since which only notices came', () => {
    const entry = { ...acting, version: 2, from: 'handling', to: 'handling' } as const
    const first = aReport()
    const having = (action: 'note' | 'remind' | 'erase' | 'forget' | 'publish') => ({
      ...first,
      version: 2,
      history: [...first.history, { ...entry, action }],
    })
    expect(madeBefore(having('note'), 'holder', 'token')?.version).toBe(2)
    expect(madeBefore(having('note'), 'steward', 'token')).toBeUndefined()
    expect(madeBefore(having('note'), 'holder', 'other')).toBeUndefined()
    expect([1, 2, 3].map((it) => isNewest(reportKind, having('note'), it))).toEqual([
      false,
      true,
      false,
    ])
    const later = { ...entry, action: 'note', version: 3 } as const
    const noted = having('note').history
    expect(isNewest(reportKind, { ...first, version: 3, history: [...noted, later] }, 3)).toBe(true)
    for (const notice of ['remind', 'erase', 'forget', 'publish'] as const) {
      expect(isNewest(reportKind, having(notice), 1), notice).toBe(true)
    }
    expect(
      [0, 1].map((it) => isNewest(reportKind, { ...first, version: 0, history: [] }, it)),
    ).toEqual([true, false])
  })

  it('has no content where nothing was said', () => {
    const voice = { file: 'v', seconds: 3 } as Parameters<typeof contentOf>[2]
    expect(contentOf('', [])).toBeUndefined()
    expect(contentOf('在修', [])).toEqual({ words: '在修' })
    expect(contentOf(undefined, ['p'])).toEqual({ photos: ['p'] })
    expect(contentOf(undefined, [], voice)).toEqual({ voice })
  })
})
