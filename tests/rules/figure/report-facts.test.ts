import { describe, expect, it } from 'vitest'
import { HOUR } from '../../../cloudfunctions/core/clock/date.ts'
import type { Entry, Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import type { ReportCount } from '../../../cloudfunctions/matters/report/rules/report-figures.ts'
import { reportFacts } from '../../../cloudfunctions/matters/report/rules/report-figures.ts'
import { aReport, noon, people } from '../help/example.ts'

const whom = { id: people.holder.id, name: '王社工', role: 'worker' } as const

/** Steps of a report, so many hours after noon. */
const steps = {
  submit: { action: 'submit', to: 'assigned', whom },
  unstaffed: { action: 'submit', to: 'pool' },
  assign: { action: 'assign', to: 'assigned', whom },
  accept: { action: 'accept', to: 'handling' },
  return: { action: 'return', to: 'pool' },
  contact: { action: 'contact', to: 'handling' },
  lateContact: { action: 'contact', to: 'handling', late: true },
  finish: { action: 'finish', from: 'handling', to: 'done' },
  lateFinish: { action: 'finish', from: 'handling', to: 'done', late: true },
  close: { action: 'answer', from: 'done', to: 'closed' },
  notSolved: { action: 'answer', from: 'done', to: 'assigned' },
  reopen: { action: 'reopen', from: 'closed', to: 'pool' },
  missedContact: { action: 'escalate', to: 'handling', fired: ['contact'] },
  missed: { action: 'escalate', to: 'handling', fired: ['warning-1', 'late-0'] },
  warned: { action: 'escalate', to: 'handling', fired: ['warning-1'] },
} as const satisfies Record<string, Partial<Entry>>

type Lived = [step: keyof typeof steps, hours: number][]

const livedReport = (lived: Lived, told: Partial<Report> = {}): Report => {
  const history = lived.map(([step, hours], i) => ({
    version: i + 1,
    at: noon + hours * HOUR,
    by: '',
    as: 'worker' as const,
    token: '',
    ...steps[step],
  }))
  return aReport({ history: history as Entry[], createdAt: noon, ...told })
}

/** What a report counts as: the names of all counts that are one. */
const countsOf = (lived: Lived, told: Partial<Report> = {}) =>
  Object.keys(reportFacts(livedReport(lived, told)).counts)

const counts = (...names: ReportCount[]) => [...names].sort()

describe('a report', () => {
  const onceDone: Lived = [
    ['submit', 0],
    ['accept', 1],
    ['contact', 2],
    ['finish', 30],
  ]

  it('that has come counts as one, given to somebody, and nothing else yet', () => {
    expect(countsOf([['submit', 0]])).toEqual(counts('total', 'dispatched'))
    expect(countsOf([['unstaffed', 0]], { status: 'pool' })).toEqual(['total'])
  })

  it('that was done in time and waits for its answer', () => {
    expect(countsOf(onceDone, { status: 'done' })).toEqual(
      counts(
        ...(['total', 'handled', 'dispatched', 'firstTold', 'firstRight'] as const),
        ...(['toContact', 'contacted', 'asked', 'unanswered'] as const),
        ...(['due', 'onTime', 'finished', 'rateable'] as const),
      ),
    )
  })

  it.each(['solved', 'partly', 'unsolved'] as const)('that is closed, answered %s', (answer) => {
    const names = countsOf([...onceDone, ['close', 31]], { status: 'closed', answer })
    expect(names).toEqual(expect.arrayContaining(['asked', 'answered', answer, 'closed']))
    expect(names).toContain('closedOnTime')
    expect(names).not.toContain('unanswered')
    const others = (['solved', 'partly', 'unsolved'] as const).filter((one) => one !== answer)
    for (const other of others) expect(names).not.toContain(other)
  })

  it('counts the answer of one that is being done again', () => {
    const names = countsOf([...onceDone, ['notSolved', 31]], {
      status: 'assigned',
      answer: 'unsolved',
    })
    expect(names).toEqual(
      expect.arrayContaining(['asked', 'answered', 'unsolved', 'redone', 'finished']),
    )
    expect(names).not.toContain('handled')
  })

  it('is done again when it leaves done or closed for work, and never by being closed', () => {
    const redone = (lived: Lived) => countsOf(lived).includes('redone')
    expect(redone([...onceDone, ['close', 31]])).toBe(false)
    expect(redone([...onceDone, ['close', 31], ['reopen', 40]])).toBe(true)
  })

  it.each<[string, Lived]>([
    [
      'was done too late',
      [
        ['submit', 0],
        ['lateFinish', 99],
        ['close', 100],
      ],
    ],
    [
      'was missed, then done',
      [
        ['submit', 0],
        ['missed', 90],
        ['finish', 99],
        ['close', 100],
      ],
    ],
    [
      'was late once, then done again in time',
      [
        ['lateFinish', 9],
        ['notSolved', 10],
        ['finish', 11],
        ['close', 12],
      ],
    ],
  ])('that %s is due, closed, and never in time', (_, lived) => {
    const names = countsOf(lived, { status: 'closed' })
    expect(names).toEqual(expect.arrayContaining(['due', 'closed']))
    expect(names).not.toContain('onTime')
    expect(names).not.toContain('closedOnTime')
  })

  it('is due once it is missed, and not when it was only warned of', () => {
    expect(
      countsOf([
        ['submit', 0],
        ['missed', 90],
      ]),
    ).toContain('due')
    expect(
      countsOf([
        ['submit', 0],
        ['warned', 90],
      ]),
    ).not.toContain('due')
  })

  it('whose first contact was late, missed, or left out was to be made, and was not in time', () => {
    const lived: Lived[] = [
      [
        ['submit', 0],
        ['lateContact', 9],
      ],
      [
        ['submit', 0],
        ['missedContact', 5],
      ],
      [
        ['submit', 0],
        ['missedContact', 5],
        ['contact', 9],
      ],
      [
        ['submit', 0],
        ['finish', 1],
      ],
    ]
    for (const one of lived) {
      expect(countsOf(one)).toContain('toContact')
      expect(countsOf(one)).not.toContain('contacted')
    }
    expect(
      countsOf([
        ['submit', 0],
        ['contact', 1],
      ]),
    ).toEqual(expect.arrayContaining(['toContact', 'contacted']))
    expect(
      countsOf([
        ['submit', 0],
        ['accept', 1],
      ]),
    ).not.toContain('toContact')
  })

  it('was late with the one thing and in time with the other, each for itself', () => {
    const doneLate = countsOf([
      ['submit', 0],
      ['contact', 1],
      ['lateFinish', 99],
    ])
    expect(doneLate).toContain('contacted')
    expect(doneLate).not.toContain('onTime')
    const calledLate = countsOf([
      ['submit', 0],
      ['lateContact', 9],
      ['finish', 10],
    ])
    expect(calledLate).toContain('onTime')
    expect(calledLate).not.toContain('contacted')
  })

  it('of a patrol is waited for by nobody', () => {
    const names = countsOf(onceDone, { status: 'done', source: 'patrol' })
    expect(names).toEqual(expect.arrayContaining(['total', 'handled', 'due', 'onTime', 'finished']))
    for (const name of ['toContact', 'contacted', 'asked', 'unanswered', 'rateable']) {
      expect(names).not.toContain(name)
    }
  })

  it('that was withdrawn can be rated once somebody in service acted on it, done or not', () => {
    const accepted: Lived = [
      ['submit', 0],
      ['accept', 1],
    ]
    expect(countsOf(accepted, { status: 'withdrawn' })).toContain('rateable')
    expect(countsOf([['submit', 0]], { status: 'withdrawn' })).not.toContain('rateable')
    const patrol = { status: 'withdrawn', source: 'patrol' } as const
    expect(countsOf(accepted, patrol)).not.toContain('rateable')
  })

  it('went right at first when whom it was given to first took it', () => {
    const first = (...lived: Lived) =>
      countsOf(lived).filter((name) => name.startsWith('first') || name === 'returned')
    expect(first(['submit', 0], ['contact', 1], ['accept', 2])).toEqual(['firstRight', 'firstTold'])
    expect(first(['submit', 0], ['return', 1], ['assign', 2], ['accept', 3])).toEqual([
      'firstTold',
      'returned',
    ])
    expect(first(['submit', 0], ['return', 1])).toEqual(['firstTold', 'returned'])
    expect(first(['submit', 0], ['assign', 1], ['accept', 2])).toEqual(['firstTold'])
    expect(first(['unstaffed', 0], ['assign', 1], ['accept', 2])).toEqual([
      'firstRight',
      'firstTold',
    ])
    expect(first(['unstaffed', 0], ['accept', 2])).toEqual([])
  })

  it('took from its coming to the first contact, and to the last time it was done', () => {
    const again: Lived = [...onceDone, ['notSolved', 31], ['contact', 40], ['finish', 47]]
    const hours = (lived: Lived, told: Partial<Report>) =>
      reportFacts(livedReport(lived, told)).hours
    expect(hours(again, { status: 'done' })).toEqual({ handling: { 47: 1 }, response: { 2: 1 } })
    expect(hours(again, { status: 'closed' })).toEqual({ handling: { 47: 1 }, response: { 2: 1 } })
    expect(hours(again, { status: 'assigned' })).toEqual({ response: { 2: 1 } })
    expect(hours([['submit', 0]], {})).toEqual({})
    const answered: Lived = [...onceDone, ['close', 60]]
    expect(hours(answered, { status: 'closed' }).handling).toEqual({ 30: 1 })
  })
})
