import { describe, expect, it } from 'vitest'
import type { Held } from '../../../cloudfunctions/core/procedure/caller.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import {
  isNeighbourly,
  isRecordedOpening,
  leadRole,
  leadsCommunity,
  maySee,
} from '../../../cloudfunctions/matters/report/rules/see.ts'
import {
  aReport,
  aReportAround,
  district,
  type PersonName,
  people,
  personNames,
} from '../help/example.ts'

/** Those of everybody for whom something holds. */
const who = (holds: (person: (typeof people)[PersonName]) => boolean) =>
  personNames.filter((name) => holds(people[name]))

const restricted = aReport({ visibility: 'restricted' })

describe('a report whole', () => {
  it('is for its reporter, its holder and those whose area it lies in', () => {
    expect(who((person) => maySee(aReport(), person))).toEqual([
      'reporter',
      'holder',
      'steward',
      'supervisor',
      'districtSupervisor',
    ])
  })

  it('that complains about staff is hidden from worker and steward', () => {
    expect(who((person) => maySee(aReportAround(), person))).toEqual([
      'reporter',
      'supervisor',
      'districtSupervisor',
    ])
  })

  it('stays with whoever has it, even where their own area ends', () => {
    const lent = aReport({ assignee: { id: 'colleague', name: '赵社工', role: 'worker' } })
    expect(maySee(lent, people.colleague)).toBe(true)
    expect(maySee(aReport(), people.colleague)).toBe(false)
  })
})

describe('a report with a whistle', () => {
  type Calls = { department: string; state: 'called' | 'joined'; officer?: { id: string } }[]
  const whistled = (open: boolean, calls: Calls) =>
    aReport({ whistles: [{ open, calls }] as unknown as Report['whistles'] })
  const sent = (told: Partial<Held> = {}) => ({
    id: 'sent',
    roles: [{ role: 'officer', area: district, department: 'gas', ...told } as Held],
  })
  const called: Calls = [
    { department: 'fire', state: 'called' },
    { department: 'gas', state: 'called' },
  ]

  it('is for the officers of the departments that it calls, while it runs', () => {
    expect(maySee(whistled(true, called), sent())).toBe(true)
    expect(maySee(whistled(false, called), sent())).toBe(false)
    expect(maySee(whistled(true, []), sent())).toBe(false)
    expect(maySee(whistled(true, called), sent({ department: 'water' }))).toBe(false)
    expect(maySee(whistled(true, called), sent({ area: '340503' }))).toBe(false)
    const two = { id: 'sent', roles: [...sent({ area: '340503' }).roles, ...sent().roles] }
    expect(maySee(whistled(true, called), two)).toBe(true)
  })

  it('is for whoever joined it by a link, while it runs', () => {
    const joined: Calls = [
      ...called,
      { department: 'x', state: 'joined', officer: { id: 'guest' } },
    ]
    const guest = { id: 'guest', roles: [] }
    expect(maySee(whistled(true, joined), guest)).toBe(true)
    expect(maySee(whistled(false, joined), guest)).toBe(false)
    expect(maySee(whistled(true, joined), { id: 'other', roles: [] })).toBe(false)
    const [unnamed] = [{ department: 'x', state: 'joined' as const }]
    expect(maySee(whistled(true, unnamed ? [unnamed] : []), guest)).toBe(false)
  })

  it('is for whoever made it for somebody', () => {
    const { reporter: _, ...made } = aReport({ madeBy: 'maker' })
    expect(maySee(made, { id: 'maker', roles: [] })).toBe(true)
    expect(maySee(made, { id: 'other', roles: [] })).toBe(false)
  })
})

describe('leading', () => {
  it('is for stewards and supervisors of its areas, each in their own role', () => {
    const roles = personNames.flatMap((name) => {
      const role = leadRole(aReport(), people[name])
      return role ? [[name, role]] : []
    })
    expect(roles).toEqual([
      ['steward', 'steward'],
      ['supervisor', 'supervisor'],
      ['districtSupervisor', 'supervisor'],
    ])
  })

  it('takes the role that leads, of several that somebody has', () => {
    const both = { id: 'both', roles: [...people.holder.roles, ...people.steward.roles] }
    expect(leadRole(aReport(), both)).toBe('steward')
    expect(leadsCommunity(aReport(), both)).toBe(true)
  })
})

describe('opening a restricted report', () => {
  it('is recorded for everybody but the reporter', () => {
    expect(who((person) => !isRecordedOpening(restricted, person))).toEqual(['reporter'])
  })

  it('is not recorded for others', () => {
    for (const visibility of ['public', 'summary'] as const) {
      expect(who((person) => isRecordedOpening(aReport({ visibility }), person))).toEqual([])
    }
  })
})

describe('neighbours', () => {
  it('hear of public reports alone, and never of complaints about staff', () => {
    expect(isNeighbourly(aReport())).toBe(true)
    expect(isNeighbourly(aReport({ visibility: 'summary' }))).toBe(false)
    expect(isNeighbourly(restricted)).toBe(false)
    expect(isNeighbourly(aReportAround({ visibility: 'public' }))).toBe(false)
  })
})
