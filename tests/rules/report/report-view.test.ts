import { describe, expect, it } from 'vitest'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Entry, Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { reportClock } from '../../../cloudfunctions/matters/report/rules/report-clock.ts'
import { viewReport } from '../../../cloudfunctions/matters/report/rules/report-view.ts'
import { errorText } from '../../../miniprogram/contract/errors.ts'
import { sourceLabel } from '../../../miniprogram/contract/source.ts'
import { aCategory, aReport, calendar, noon, type PersonName, people } from '../help/example.ts'
import { reportTimelineLines } from './timeline-lines.ts'

const HOUR = 3_600_000

const entry = (version: number, told: Partial<Entry>): Entry => ({
  version,
  at: noon + version * HOUR,
  by: 'holder',
  as: 'worker',
  action: 'note',
  from: 'handling',
  to: 'handling',
  token: `token${version}`,
  ...told,
})

const whom = { id: 'holder', name: '王社工', role: 'worker' } as const
const history = [
  ...aReport().history,
  entry(2, { action: 'assign', by: 'steward', as: 'steward', whom }),
  entry(3, { action: 'finish', to: 'done' }),
  entry(4, { action: 'answer', by: 'reporter', as: 'reporter', answer: 'partly', to: 'closed' }),
]
const closed = aReport({ status: 'closed', open: false, answer: 'partly', doneAt: noon, history })

const viewFor = (name: PersonName, report: Report) =>
  viewReport(report, {
    city: theCity,
    departments: theCity.departments,
    category: aCategory(),
    seer: people[name],
    now: noon,
    nameOf: ({ by }) => by,
    holder: { name: '王社工', phone: '' },
    reporter: { name: '陈**', phone: '' },
    followers: 0,
    links: new Map(),
  })

describe('the timeline', () => {
  it('has the newest entry first: who, what, to whom, with which answer', () => {
    const told = viewFor('reporter', closed).timeline.map(({ who, action, told }) =>
      [who, action, told].join(' '),
    )
    expect(told).toEqual([
      'reporter answer 解决了一部分',
      'holder finish ',
      'steward assign 派给王社工',
      'reporter submit ',
    ])
  })

  it('has words beside their step, and no photo whose link is gone', () => {
    const [first] = viewFor('reporter', aReport()).timeline
    expect(first).toMatchObject({ words: '漫步机断了，孩子差点摔着', photos: [] })
  })
})

describe('the timeline, step by step', () => {
  const toldOf = (action: Entry['action'], more: Partial<Entry>, told: Partial<Report> = {}) =>
    viewFor('reporter', aReport({ ...told, history: [entry(1, { action, ...more })] })).timeline[0]
      ?.told

  it.each(reportTimelineLines)('has for %s %j: %s', (action, more, told) => {
    expect(toldOf(action, more)).toBe(told)
  })

  it('names the source, and the report into which it was merged', () => {
    expect(toldOf('submit', {}, { source: 'patrol' })).toBe(sourceLabel.patrol)
    const merged = { id: 'report-2', number: '1122-AAAA' }
    expect(toldOf('merge', {}, { merged })).toBe('并入 1122-AAAA')
  })
})

describe('what the view of a report says is waiting', () => {
  const waiting = {
    question: 2,
    content: { 1: {}, 2: { words: '哪一台' }, 3: { words: '等零件' } },
    history: [
      ...aReport().history,
      entry(2, { action: 'ask', until: noon + 9 * HOUR }),
      entry(3, { action: 'suspend', by: 'holder' }),
    ],
  }

  it('is the question, and until when the clock stands still', () => {
    const asked = viewFor('reporter', aReport(waiting)).question
    expect(asked).toEqual({
      ...{ words: '哪一台', photos: [], voice: null },
      ...{ at: noon + 2 * HOUR, until: noon + 9 * HOUR },
    })
    expect(viewFor('reporter', aReport({ ...waiting, question: 3 })).question).toMatchObject({
      until: noon + 3 * HOUR,
    })
    expect(viewFor('reporter', aReport({ ...waiting, question: 9 })).question).toBeNull()
    expect(viewFor('reporter', aReport()).question).toBeNull()
  })

  it('is the request: whose, why, for how long, and who decides', () => {
    const at = noon + 3 * HOUR
    const request = { kind: 'suspend', waitsFor: 'steward', by: 'holder', at, version: 3 } as const
    const seen = (told: Partial<Report['request']>) =>
      viewFor('steward', aReport({ ...waiting, request: { ...request, ...told } })).request
    expect(seen({ until: noon })).toEqual({
      ...{ words: '等零件', photos: [], voice: null, kind: 'suspend', at, who: 'holder' },
      ...{ limit: '', dueAt: null, until: noon, was: '', becomes: '', waitsFor: 'steward' },
    })
    expect(seen({ kind: 'extend', limit: '5wd' })).toMatchObject({
      limit: '5 个工作日',
      until: null,
    })
    expect(seen({ version: 9 })).toBeNull()
  })
})

describe('the view of a report', () => {
  it('says why it was declined, into which report it was merged, and whether it is the reader’s', () => {
    const history = [...aReport().history, entry(2, { action: 'decline', to: 'declined' })]
    const declined = { basis: '物业管理条例', turnTo: '物业' }
    const content = { 1: {}, 2: { words: '不归社区' } }
    const view = viewFor('reporter', aReport({ history, declined, content }))
    expect(view.declined).toEqual({ words: '不归社区', ...declined })
    expect(viewFor('reporter', aReport({ declined })).declined?.words).toBe('')
    expect(view).toMatchObject({ mine: true, restricted: false, mergedInto: '', answer: null })
    expect(view).toMatchObject({ contactedAt: null, doneAt: null, title: '健身器材' })
    expect(view.category).toEqual({ code: '0205', name: '健身器材', icon: '', photoOnDone: false })
    const merged = aReport({ merged: { id: 'x', number: '1122-AAAA' }, visibility: 'restricted' })
    expect(viewFor('holder', { ...merged, contactedAt: 5, doneAt: 7 })).toMatchObject({
      ...{ mine: false, restricted: true, mergedInto: '1122-AAAA', contactedAt: 5, doneAt: 7 },
      declined: null,
    })
  })

  it('names the holder, the route and the extensions that may be asked for', () => {
    expect(viewFor('reporter', aReport())).toMatchObject({
      ...{ holder: { name: '王社工', phone: '' }, route: '这儿归第3网格管，交给王社工' },
      ...{ limits: ['5 个工作日'], ribbon: { notes: [] } },
      extensions: [{ limit: '1wd' }, { limit: '2wd' }, { limit: '5wd' }],
    })
  })

  it('has the category as its title, and no words, once the words were erased', () => {
    expect(viewFor('holder', aReport({ content: {} }))).toMatchObject({
      ...{ title: '健身器材', said: { words: '', photos: [], voice: null } },
    })
  })

  it('offers the slip to its maker and its holder, until somebody uses it', () => {
    const { reporter: _, ...phone } = aReport({ source: 'phone', madeBy: 'colleague' })
    const open = (name: PersonName, told: Partial<Report> = {}) =>
      viewFor(name, { ...phone, ...told } as Report).slipOpen
    expect(open('colleague')).toBe(true)
    expect(open('holder')).toBe(true)
    expect(open('steward')).toBe(false)
    expect(open('holder', { source: 'door' })).toBe(true)
    expect(open('holder', { source: 'patrol' })).toBe(false)
    expect(open('holder', { reporter: 'reporter' })).toBe(false)
    expect(open('holder', { history: [...history, entry(5, { action: 'erase' })] })).toBe(false)
  })

  it('names the departments of its whistles, by code where the city has dropped one', () => {
    const whistle = { id: 'w', kind: 'hard', open: true, dueAt: noon } as const
    const calls = ['gas', 'dissolved'].map((department, i) => {
      return { department, lead: i === 0, state: 'called' as const }
    })
    expect(viewFor('holder', aReport({ whistles: [{ ...whistle, calls }] })).whistles).toEqual([
      {
        ...whistle,
        departments: [
          { name: '燃气', lead: true, state: 'called' },
          { name: 'dissolved', lead: false, state: 'called' },
        ],
      },
    ])
  })
})

describe('the actions shown', () => {
  const shown = (name: PersonName, report: Report) =>
    viewFor(name, report).may.flatMap(({ action, yours, open }) =>
      yours ? [`${action}${open ? '' : ' (not now)'}`] : [],
    )

  it('are those of the reader’s part, each with why it is closed', () => {
    const handling = aReport({ status: 'handling' })
    const works = 'contact, note, ask, extend, suspend, correct, resume (not now), whistle, finish'
    const notNow = ['return (not now)', 'accept (not now)', ...works.split(', ')]
    expect(shown('holder', handling)).toEqual(notNow)
    const asReporter = shown('reporter', handling)
    expect(asReporter).toContain('answer (not now)')
    expect(asReporter).toContain('withdraw')
    expect(asReporter).not.toContain('note')
    expect(shown('steward', handling)).toContain('assign (not now)')
    expect(shown('steward', handling)).toContain('decline')
    expect(shown('neighbour', handling)).toEqual([])
    const answer = viewFor('reporter', handling).may.find(({ action }) => action === 'answer')
    expect(answer?.why).toBe(errorText['REPORT.NOT_DONE'])
    const note = viewFor('holder', handling).may.find(({ action }) => action === 'note')
    expect(note).toEqual({ action: 'note', yours: true, open: true, why: '' })
  })
})

describe('the rest of a report', () => {
  it('is linked from both sides', () => {
    expect(viewFor('reporter', closed)).toMatchObject({ rest: 'report-1-rest', restOf: null })
    const rest = aReport({ restOf: 'report-1' })
    expect(viewFor('reporter', rest)).toMatchObject({ rest: null, restOf: 'report-1' })
  })
})

describe("a report's clock", () => {
  it('runs from the promise and stops when it is done', () => {
    expect(reportClock(calendar, aReport(), noon + HOUR).state).toBe('ample')
    expect(reportClock(calendar, closed, noon + 1000 * HOUR)).toMatchObject({ state: 'done' })
  })
})
