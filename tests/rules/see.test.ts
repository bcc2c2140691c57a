import { describe, expect, it } from 'vitest'
import {
  isNeighbourly,
  isRecordedOpening,
  leadRole,
  maySee,
} from '../../cloudfunctions/report/rules/see.ts'
import { aReport, aReportAround, type PersonName, people, personNames } from './example.ts'

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
