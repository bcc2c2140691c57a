import { describe, expect, it } from 'vitest'
import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { actions, refusal } from '../../../cloudfunctions/matters/report/rules/report-may-do.ts'
import type { ActionOnReport } from '../../../miniprogram/contract/action.ts'
import { tuesday } from '../../moments.ts'
import { aReport as standingReport } from '../../permissions/a-report.ts'
import type { Act } from '../../permissions/act.ts'
import { type Cell, cellsOf } from '../../permissions/cells.ts'
import { matrix } from '../../permissions/matrix.ts'
import { reportActs } from '../../permissions/report/calls.ts'
import { personIn } from '../../permissions/roles.ts'
import { town } from '../../procedures/help/town.ts'
import { aReport, aReportAround, noon, people } from '../help/example.ts'

const { rules } = theCity
const tables: Partial<Record<string, string>> = matrix
const acts: Partial<Record<string, Act>> = reportActs

/** What the table says that the guard itself has to say: not of roles, nor of what is not seen. */
const isOfTheGuard = ({ verdict }: Cell): boolean =>
  verdict === 'OK' || (verdict.startsWith('REPORT.') && verdict !== 'REPORT.NOT_FOUND')

/** Whoever comes in a cell's role. */
function doerIn({ role, where }: Cell) {
  const person = town.people.find(({ _id }) => _id === personIn(role, where))
  if (!person) throw new Error(`nobody is ${role}`)
  return { id: person._id, roles: person.roles }
}

describe('the guard agrees with the table of permissions', () => {
  // Those who follow may urge, too, which its procedure knows.
  const asked = actions.filter((action) => action !== 'urge' && tables[`report.${action}`])
  it.each(asked)('about %s for every role, place and status', (action) => {
    const name = `report.${action}`
    const cells = cellsOf(tables[name] ?? '').filter(isOfTheGuard)
    const stands = acts[name]?.stands ?? ((report: Report) => report)
    const now = tuesday
    const wrong = cells.filter((cell) => {
      const said = refusal(action, stands(standingReport(cell, now)), doerIn(cell), { now, rules })
      // Into what it is merged, and to whom it is given, is a matter of the input.
      return (said ?? 'OK') !== cell.verdict.replace(/REPORT.(MERGE_ELSEWHERE|AROUND)/, 'OK')
    })
    expect(wrong).toEqual([])
    expect(cells.length).toBeGreaterThan(8)
  })
})

const { holder, reporter, steward, supervisor, districtSupervisor } = people

/** What stands against something, of a report that is handled unless told otherwise. */
const said = (
  action: ActionOnReport,
  told: Partial<Report>,
  doer: Parameters<typeof refusal>[2],
  now = noon,
) =>
  refusal(action, aReport({ status: 'handling', open: true, ...told }), doer, {
    now,
    rules,
  })?.replace('REPORT.', '')

const pause = (kind: 'question' | 'suspension', until: number) => ({
  ...{ kind, reason: '等', from: noon - DAY, until },
})

describe('the guard of requests and questions', () => {
  it('refuses a contact and a question where no resident waits', () => {
    expect(said('contact', { source: 'patrol' }, holder)).toBe('NOBODY_WAITS')
    const { reporter: _, ...unasked } = aReport({ status: 'handling' })
    expect(refusal('ask', unasked, holder, { now: noon, rules })).toBe('REPORT.NOBODY_WAITS')
    expect(said('ask', {}, holder)).toBeUndefined()
  })

  it('lets one question wait at a time', () => {
    expect(said('ask', { pauses: [pause('question', noon + 1)] }, holder)).toBe('QUESTION_WAITS')
    expect(said('ask', { pauses: [pause('question', noon)] }, holder)).toBeUndefined()
    expect(said('ask', { pauses: [pause('suspension', noon + 1)] }, holder)).toBeUndefined()
    expect(said('reply', { question: 1 }, reporter)).toBeUndefined()
    expect(said('reply', {}, reporter)).toBe('NO_QUESTION')
  })

  it('takes an extension until the due date, as often as the city allows, one request at a time', () => {
    const due = { dueAt: noon }
    expect(said('extend', due, holder)).toBeUndefined()
    expect(said('extend', due, holder, noon + 1)).toBe('TOO_LATE')
    const often = (times: number) => ({ ...due, limits: Array(times).fill('5wd') })
    expect(said('extend', often(rules.extensions), holder)).toBeUndefined()
    expect(said('extend', often(rules.extensions + 1), holder)).toBe('NO_MORE_EXTENSIONS')
    const request = { kind: 'extend', by: 'holder', waitsFor: 'steward' } as Report['request']
    if (!request) throw new Error('a request')
    expect(said('extend', { ...due, request }, holder)).toBe('REQUEST_WAITS')
    expect(said('suspend', { request }, holder)).toBe('REQUEST_WAITS')
    expect(said('reopen', { status: 'closed', request }, reporter)).toBe('REQUEST_WAITS')
  })

  it('takes one suspension, and resumes only one that runs', () => {
    const suspended = { pauses: [pause('suspension', noon + 1)] }
    expect(said('suspend', suspended, holder)).toBe('SUSPENDED_ONCE')
    expect(said('suspend', { pauses: [pause('question', noon + 1)] }, holder)).toBeUndefined()
    expect(said('resume', suspended, holder)).toBeUndefined()
    const both = { pauses: [pause('question', noon), pause('suspension', noon + 1)] }
    expect(said('resume', both, holder)).toBeUndefined()
    expect(said('resume', suspended, holder, noon + 1)).toBe('NOT_PAUSED')
    expect(said('resume', { pauses: [pause('question', noon + 1)] }, holder)).toBe('NOT_PAUSED')
  })

  it('lets the level decide that a request waits for, and never the asker', () => {
    const request = (by: string, waitsFor: 'steward' | 'supervisor') =>
      ({ request: { kind: 'suspend', by, waitsFor } }) as unknown as Partial<Report>
    expect(said('decide', {}, steward)).toBe('NO_REQUEST')
    expect(said('decide', request('holder', 'steward'), holder)).toBe('NOT_YOURS')
    expect(said('decide', request('holder', 'steward'), steward)).toBeUndefined()
    expect(said('decide', request('steward', 'steward'), steward)).toBe('OWN_REQUEST')
    expect(said('decide', request('holder', 'steward'), supervisor)).toBe('NOT_YOURS')
    expect(said('decide', request('holder', 'supervisor'), steward)).toBe('NOT_YOURS')
    expect(said('decide', request('holder', 'supervisor'), supervisor)).toBeUndefined()
    const both = { id: 'both', roles: [...steward.roles, ...supervisor.roles] }
    expect(said('decide', request('holder', 'supervisor'), both)).toBeUndefined()
    expect(said('decide', request('holder', 'steward'), both)).toBeUndefined()
    expect(said('decide', request('holder', 'supervisor'), people.farSupervisor)).toBe('NOT_YOURS')
  })

  it('takes one whistle at a time, and notes of the officers who joined it', () => {
    const roles = people.officer.roles.map((held) => ({ ...held, department: 'd' }))
    const officer = { ...people.officer, roles }
    const whistle = (open: boolean, state: 'joined' | 'called', id = officer.id) => ({
      whistles: [{ open, calls: [{ state, officer: { id }, department: 'd' }] }],
    })
    const told = (...given: Parameters<typeof whistle>) =>
      whistle(...given) as unknown as Partial<Report>
    expect(said('whistle', told(true, 'joined'), holder)).toBe('WHISTLE_OPEN')
    expect(said('whistle', told(false, 'joined'), holder)).toBeUndefined()
    const two = [...whistle(false, 'joined').whistles, ...whistle(true, 'called').whistles]
    const again = { whistles: two } as unknown as Partial<Report>
    expect(said('whistle', again, holder)).toBe('WHISTLE_OPEN')
    const guest = { id: officer.id, roles: [] }
    expect(said('note', told(true, 'joined'), guest)).toBe('NOT_YOURS')
    expect(said('note', told(true, 'joined'), officer)).toBeUndefined()
    expect(said('note', told(false, 'joined'), officer)).toBe('NOT_YOURS')
    expect(said('note', told(true, 'called'), officer)).toBe('NOT_YOURS')
    expect(said('note', told(true, 'joined', 'other'), officer)).toBe('NOT_YOURS')
  })
})

describe('the guard of steps after the end', () => {
  const ended = (status: Report['status'], told: Partial<Report> = {}) => ({
    ...{ status, open: false, endedAt: noon },
    ...told,
  })

  it('lets the reporter object once to a declined report, in time', () => {
    const last = noon + rules.objectDays * DAY
    expect(said('object', ended('declined'), reporter, last)).toBeUndefined()
    expect(said('object', ended('declined'), reporter, last + 1)).toBe('TOO_LATE_TO_OBJECT')
    expect(said('object', ended('closed'), reporter)).toBe('NOT_DECLINED')
    expect(said('object', ended('declined', { objected: true }), reporter)).toBe('OBJECTED_ONCE')
  })

  it('lets the reporter reopen a closed report, in time', () => {
    const last = noon + rules.reopenDays * DAY
    expect(said('reopen', ended('closed'), reporter, last)).toBeUndefined()
    expect(said('reopen', ended('closed'), reporter, last + 1)).toBe('TOO_LATE_TO_REOPEN')
    expect(said('reopen', ended('withdrawn'), reporter)).toBe('NOT_CLOSED')
    expect(said('reopen', { status: 'closed', open: false }, reporter)).toBe('TOO_LATE_TO_REOPEN')
  })

  it('lets a merged report be taken apart once', () => {
    expect(said('apart', ended('merged'), reporter)).toBeUndefined()
    expect(said('apart', ended('merged', { apart: true }), reporter)).toBe('APART_ONCE')
    expect(said('apart', ended('closed'), reporter)).toBe('NOT_MERGED')
  })

  it('lets the steward check a report of a patrol once it is done', () => {
    const patrol = { source: 'patrol' } as const
    expect(said('check', { ...patrol, status: 'done' }, steward)).toBeUndefined()
    expect(said('check', patrol, steward)).toBe('NOT_DONE')
    expect(said('check', ended('closed', patrol), steward)).toBe('ENDED')
    expect(said('check', { status: 'done' }, steward)).toBe('SOMEBODY_WAITS')
  })

  it('refuses to publish what is not public, goes around the community, or was taken off', () => {
    expect(said('publish', { visibility: 'public' }, reporter)).toBeUndefined()
    expect(said('publish', { visibility: 'summary' }, reporter)).toBe('NOT_PUBLIC')
    expect(said('publish', { takenOff: true }, reporter)).toBe('TAKEN_OFF')
    const around = aReportAround({ visibility: 'public' })
    expect(refusal('publish', around, reporter, { now: noon, rules })).toBe('REPORT.NOT_PUBLIC')
  })

  it('lets leaders take a report off the board that is on it', () => {
    expect(said('takeOff', { board: 'shown' }, steward)).toBeUndefined()
    expect(said('takeOff', { board: 'held' }, steward)).toBe('NOT_SHOWN')
    expect(said('takeOff', {}, steward)).toBe('NOT_SHOWN')
    expect(said('takeOff', { board: 'shown' }, holder)).toBe('NOT_YOURS')
  })

  it('lets a supervisor stand in for the steward outside all communities', () => {
    const nowhere = { areas: ['3405', '340504'], status: 'pool' as const }
    expect(said('decline', nowhere, districtSupervisor)).toBeUndefined()
    expect(said('decline', nowhere, steward)).toBe('NOT_YOURS')
    expect(said('decline', { status: 'pool' }, districtSupervisor)).toBe('NOT_YOURS')
  })
})
