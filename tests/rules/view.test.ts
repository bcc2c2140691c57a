import { describe, expect, it } from 'vitest'
import { theCity } from '../../cloudfunctions/entries/city.ts'
import type { Entry, Report } from '../../cloudfunctions/report/record.ts'
import { reportClock } from '../../cloudfunctions/report/rules/report-clock.ts'
import { viewReport } from '../../cloudfunctions/report/rules/view.ts'
import { errorText } from '../../miniprogram/contract/errors.ts'
import { aCategory, aReport, calendar, noon, type PersonName, people } from './example.ts'

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
    links: new Map(),
  })

describe('the timeline', () => {
  it('tells the newest first: who, what, to whom, with which answer', () => {
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

  it('carries words beside the step that said them, and no photo whose link is gone', () => {
    const [first] = viewFor('reporter', aReport()).timeline
    expect(first).toMatchObject({ words: '漫步机断了，孩子差点摔着', photos: [] })
  })
})

describe('the actions shown', () => {
  const shown = (name: PersonName, report: Report) =>
    viewFor(name, report).may.flatMap(({ action, yours, open }) =>
      yours ? [`${action}${open ? '' : ' (not now)'}`] : [],
    )

  it("are each one's own business, with what stands against them now", () => {
    const handling = aReport({ status: 'handling' })
    const works = 'contact, note, ask, extend, suspend, resume (not now), whistle, finish'
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
  })
})

describe('the rest of a report', () => {
  it('is pointed to from both sides', () => {
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
