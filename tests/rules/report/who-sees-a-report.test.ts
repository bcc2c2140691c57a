import { describe, expect, it } from 'vitest'
import type { Held } from '../../../cloudfunctions/core/procedure/caller.ts'
import { isOnRecord } from '../../../cloudfunctions/core/procedure/openings.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import {
  isNeighbourly,
  leadRole,
  leadsCommunity,
  maySee,
  reportOpenings,
} from '../../../cloudfunctions/matters/report/rules/see.ts'
import {
  aReport,
  aReportAround,
  community,
  district,
  type PersonName,
  people,
  personNames,
} from '../help/example.ts'

/** Those of everybody for whom something holds. */
const who = (holds: (person: (typeof people)[PersonName]) => boolean) =>
  personNames.filter((name) => holds(people[name]))

const restricted = aReport({ visibility: 'restricted' })

describe('seeing a report', () => {
  it('is open to its reporter, its holder and the leaders of its areas', () => {
    expect(who((person) => maySee(aReport(), person))).toEqual([
      'reporter',
      'holder',
      'steward',
      'supervisor',
      'districtSupervisor',
    ])
  })

  it('is closed to worker and steward where it complains about staff', () => {
    expect(who((person) => maySee(aReportAround(), person))).toEqual([
      'reporter',
      'supervisor',
      'districtSupervisor',
    ])
  })

  it('is open to its holder, even outside of the holder’s own area', () => {
    const lent = aReport({ assignee: { id: 'colleague', name: '赵社工', role: 'worker' } })
    expect(maySee(lent, people.colleague)).toBe(true)
    expect(maySee(aReport(), people.colleague)).toBe(false)
  })
})

describe('seeing a report with a whistle', () => {
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

  it('is open to the officers of the called departments, while the whistle runs', () => {
    expect(maySee(whistled(true, called), sent())).toBe(true)
    expect(maySee(whistled(false, called), sent())).toBe(false)
    expect(maySee(whistled(true, []), sent())).toBe(false)
    expect(maySee(whistled(true, called), sent({ department: 'water' }))).toBe(false)
    expect(maySee(whistled(true, called), sent({ area: '340503' }))).toBe(false)
    const two = { id: 'sent', roles: [...sent({ area: '340503' }).roles, ...sent().roles] }
    expect(maySee(whistled(true, called), two)).toBe(true)
  })

  it('is closed to the guest who joined by a link, whatever it is about: they see the whistle', () => {
    const joined: Calls = [{ department: 'x', state: 'joined', officer: { id: 'guest' } }]
    expect(maySee(whistled(true, joined), { id: 'guest', roles: [] })).toBe(false)
    const once = { id: 'guest', roles: [] }
    const left: Calls = [{ department: 'gas', state: 'joined', officer: { id: 'guest' } }]
    expect(maySee(whistled(true, left), once)).toBe(false)
    expect(maySee(whistled(true, left), { ...sent(), id: 'guest' })).toBe(true)
    expect(maySee(whistled(false, left), { ...sent(), id: 'guest' })).toBe(false)
  })

  it('is open to the staff who made it for somebody, as long as they serve there', () => {
    const { reporter: _, ...made } = aReport({ madeBy: 'maker' })
    const worker = (area: string) => [{ role: 'worker' as const, area }]
    const roles = worker(`${community}009`)
    expect(maySee(made, { id: 'maker', roles })).toBe(true)
    expect(maySee(made, { id: 'maker', roles: people.steward.roles })).toBe(true)
    expect(maySee(made, { id: 'other', roles })).toBe(false)
    expect(maySee(made, { id: 'maker', roles: worker('340504002008001') })).toBe(false)
    expect(maySee(made, { id: 'maker', roles: people.nextSteward.roles })).toBe(false)
    expect(maySee(made, { id: 'maker', roles: [] })).toBe(false)
  })

  it('is closed to whoever had it, once they are in service no more, or elsewhere, or as something else', () => {
    const restricted = aReport({ status: 'closed', open: false, visibility: 'restricted' })
    expect(maySee(restricted, people.holder)).toBe(true)
    expect(maySee(restricted, { ...people.holder, roles: [] })).toBe(false)
    const moved = [{ role: 'worker' as const, area: '340504002008001' }]
    expect(maySee(restricted, { ...people.holder, roles: moved })).toBe(false)
    const officer = [{ role: 'officer' as const, area: '340504', department: 'gas' }]
    expect(maySee(restricted, { ...people.holder, roles: officer })).toBe(false)
  })
})

describe('leading a report', () => {
  it('is for stewards and supervisors of its areas, each in their role', () => {
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

  it('uses the leading role of a person with several roles', () => {
    const both = { id: 'both', roles: [...people.holder.roles, ...people.steward.roles] }
    expect(leadRole(aReport(), both)).toBe('steward')
    expect(leadsCommunity(aReport(), both)).toBe(true)
  })
})

describe('recording who opened a report', () => {
  const onRecord = (report: Report) => who(({ id }) => isOnRecord(reportOpenings, report, id))

  it('happens for everybody but the reporter where it is restricted', () => {
    expect(personNames.filter((name) => !onRecord(restricted).includes(name))).toEqual(['reporter'])
  })

  it('does not happen where it is not restricted', () => {
    for (const visibility of ['public', 'summary'] as const) {
      expect(onRecord(aReport({ visibility }))).toEqual([])
    }
  })
})

describe('neighbours', () => {
  it('learn of public reports alone, and never of complaints about staff', () => {
    expect(isNeighbourly(aReport())).toBe(true)
    expect(isNeighbourly(aReport({ visibility: 'summary' }))).toBe(false)
    expect(isNeighbourly(restricted)).toBe(false)
    expect(isNeighbourly(aReportAround({ visibility: 'public' }))).toBe(false)
  })
})
