import { describe, expect, it } from 'vitest'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { mayDo, refusal } from '../../../cloudfunctions/matters/report/rules/report-may-do.ts'
import type { ActionOnReport } from '../../../miniprogram/contract/action.ts'
import { isOpen, type ReportStatus } from '../../../miniprogram/contract/status.ts'
import {
  aReport,
  aReportAround,
  noon,
  type PersonName,
  people,
  personNames,
} from '../help/example.ts'

const statuses = Object.keys(isOpen) as ReportStatus[]
const actions = ['assign', 'accept', 'contact', 'note', 'finish', 'answer'] as const
type Tried = (typeof actions)[number]
const standing = { now: noon, rules: theCity.rules }

/** An action: whose business it is, and what everybody else hears. */
const business: Record<Tried, { of: PersonName[]; aroundOf: PersonName[]; others: string }> = {
  assign: {
    of: ['steward', 'supervisor', 'districtSupervisor'],
    aroundOf: ['supervisor', 'districtSupervisor'],
    others: 'NOT_YOURS',
  },
  accept: { of: ['holder'], aroundOf: ['supervisor'], others: 'NOT_YOURS' },
  contact: { of: ['holder'], aroundOf: ['supervisor'], others: 'NOT_YOURS' },
  note: { of: ['holder'], aroundOf: ['supervisor'], others: 'NOT_YOURS' },
  finish: { of: ['holder'], aroundOf: ['supervisor'], others: 'NOT_YOURS' },
  answer: { of: ['reporter'], aroundOf: ['reporter'], others: 'NOT_REPORTER' },
}

/** What those whose business it is hear in each status; a dot where the way is open. */
const table = `
            assign           accept           contact       note          finish        answer
pool        .                NOT_YOURS        NOT_YOURS     NOT_YOURS     NOT_YOURS     NOT_DONE
assigned    .                .                NOT_ACCEPTED  NOT_ACCEPTED  NOT_ACCEPTED  NOT_DONE
handling    ALREADY_ACCEPTED ALREADY_ACCEPTED .             .             .             NOT_DONE
done        ALREADY_DONE     ALREADY_DONE     ALREADY_DONE  ALREADY_DONE  ALREADY_DONE  .
closed      ENDED            ENDED            ENDED         ENDED         ENDED         ALREADY_ANSWERED
declined    ENDED            ENDED            ENDED         ENDED         ENDED         ENDED
merged      ENDED            ENDED            ENDED         ENDED         ENDED         ENDED
withdrawn   ENDED            ENDED            ENDED         ENDED         ENDED         ENDED`

const rows = new Map(
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/ +/))
    .map(([status = '', ...cells]) => [status, cells]),
)

/** What the table says that stands against an action; a dot for nothing. */
function expected(action: Tried, status: ReportStatus, name: PersonName, around: boolean): string {
  const { of, aroundOf, others } = business[action]
  if (!(around ? aroundOf : of).includes(name)) return others
  return rows.get(status)?.[actions.indexOf(action)] ?? 'missing'
}

/** A report in a status; in a pool nobody has it. */
function inStatus(status: ReportStatus, around: boolean): Report {
  const { assignee, ...rest } = (around ? aReportAround : aReport)({ status, open: isOpen[status] })
  return status === 'pool' || !assignee ? rest : { ...rest, assignee }
}

const short = (code: string | undefined) => code?.replace('REPORT.', '') ?? '.'

describe.each([
  ['a report', false],
  ['a complaint about staff', true],
] as const)('what may be done with %s', (_, around) => {
  it.each(statuses)('in the status %s is what the table says, for everybody', (status) => {
    const report = inStatus(status, around)
    const cells = personNames.flatMap((name) => actions.map((action) => ({ name, action })))
    expect(
      cells.map((cell) => ({
        ...cell,
        hears: short(refusal(cell.action, report, people[cell.name], standing)),
      })),
    ).toEqual(
      cells.map((cell) => ({ ...cell, hears: expected(cell.action, status, cell.name, around) })),
    )
  })

  it('is the same from mayDo and from the guard', () => {
    for (const status of statuses) {
      const report = inStatus(status, around)
      for (const name of personNames) {
        const told = mayDo(report, people[name], standing)
        for (const action of Object.keys(told) as ActionOnReport[]) {
          expect(told[action]).toBe(refusal(action, report, people[name], standing))
        }
      }
    }
  })
})

describe('the first contact', () => {
  it('is made once', () => {
    const contacted = aReport({ status: 'handling', contactedAt: 1 })
    expect(refusal('contact', contacted, people.holder, standing)).toBe('REPORT.ALREADY_CONTACTED')
    expect(refusal('contact', contacted, people.colleague, standing)).toBe('REPORT.NOT_YOURS')
  })
})

describe('what came of a patrol', () => {
  it('is not looked at by the steward who did the work themselves', () => {
    const done = aReport({ source: 'patrol', status: 'done', doneAt: noon })
    const both = { id: people.holder.id, roles: [...people.holder.roles, ...people.steward.roles] }
    expect(refusal('check', done, both, standing)).toBe('REPORT.OWN_WORK')
    expect(refusal('check', done, people.steward, standing)).toBeUndefined()
  })
})

describe('what can be done over and over to a report', () => {
  const steps = (action: 'note' | 'add' | 'publish', times: number): Report['history'] =>
    Array.from({ length: times }, (_, n) => ({
      ...{ version: n + 2, at: noon, by: 'somebody', as: 'worker', who: '', token: '' },
      ...{ action, to: 'handling' },
    }))
  const before = aReport().history
  const hears = (name: 'holder' | 'reporter', report: Report, action: 'note' | 'add' | 'publish') =>
    refusal(action, report, people[name], standing)

  it('is noted a hundred times', () => {
    const noted = (times: number) =>
      aReport({ status: 'handling', history: [...before, ...steps('note', times)] })
    expect(hears('holder', noted(99), 'note')).toBeUndefined()
    expect(hears('holder', noted(100), 'note')).toBe('REPORT.NO_MORE_NOTES')
  })

  it('is added to twenty times', () => {
    const added = (times: number) => aReport({ history: [...before, ...steps('add', times)] })
    expect(hears('reporter', added(19), 'add')).toBeUndefined()
    expect(hears('reporter', added(20), 'add')).toBe('REPORT.NO_MORE_ADDITIONS')
  })

  it('is agreed to and taken back six times, and can be taken back always', () => {
    const toggled = (times: number, told: Partial<Report> = {}) =>
      aReport({ history: [...before, ...steps('publish', times)], ...told })
    expect(hears('reporter', toggled(5), 'publish')).toBeUndefined()
    expect(hears('reporter', toggled(6), 'publish')).toBe('REPORT.NO_MORE_AGREEMENTS')
    expect(hears('reporter', toggled(99, { publish: true }), 'publish')).toBeUndefined()
  })
})
