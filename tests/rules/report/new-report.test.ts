import { describe, expect, it } from 'vitest'
import { changed, timed } from '../../../cloudfunctions/core/lifecycle/transitions.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import {
  newReport,
  type Submitted,
} from '../../../cloudfunctions/matters/report/rules/new-report.ts'
import { reportKind } from '../../../cloudfunctions/matters/report/rules/report-kind.ts'
import { nextDeadline } from '../help/deadlines-of.ts'
import { aCategory, aComplaint, aReport, moment, noon, people } from '../help/example.ts'

const { place, areas, assignee } = aReport()
const route = { reason: 'pin', departments: [], unstaffed: false } as const

/** A report as somebody makes it, whom routing gave to the grid's worker; as it is told to be. */
const made = (told: Partial<Submitted>) =>
  newReport({
    ...{ id: 'report-1', number: '1123-7K3F', city: theCity, token: 'tokenOfSubmission' },
    ...{ category: aCategory(), place, routed: { areas, route, ...(assignee && { assignee }) } },
    ...{ content: { words: '断了' }, now: noon },
    ...told,
  })

describe('a new report', () => {
  const reporter = people.reporter.id
  const submitted = { version: 1, at: noon, action: 'submit', token: 'tokenOfSubmission' } as const

  it('belongs to the resident who made it, and has them in its first entry', () => {
    const report = made({ reporter })
    expect(report).toMatchObject({ source: 'resident', reporter })
    expect(report).not.toHaveProperty('madeBy')
    expect(report).not.toHaveProperty('onBehalf')
    expect(report.history).toEqual([
      { ...submitted, by: reporter, as: 'reporter', to: 'assigned', whom: assignee },
    ])
  })

  it('made by staff for somebody has no reporter yet, and keeps its maker and whom to call', () => {
    const onBehalf = { name: '李奶奶', phone: '15400000007' }
    const madeBy = { id: people.steward.id, as: 'steward' } as const
    const report = made({ source: 'phone', madeBy, onBehalf })
    expect(report).toMatchObject({ source: 'phone', madeBy: madeBy.id, onBehalf })
    expect(report).not.toHaveProperty('reporter')
    expect(report.history[0]).toMatchObject({ by: madeBy.id, as: 'steward' })
  })

  it('without a reporter and a maker names nobody in its history', () => {
    expect(made({}).history[0]).toMatchObject({ by: '', as: 'reporter' })
  })

  it('is assigned to the worker whom routing found, else waits in the pool from now on', () => {
    const asked = made({ reporter })
    expect(asked).toMatchObject({ status: 'assigned', assignee, firstAsked: assignee })
    expect(asked).not.toHaveProperty('poolAt')
    const pooled = made({ reporter, routed: { areas, route } })
    expect(pooled).toMatchObject({ status: 'pool', open: true, poolAt: noon })
    for (const field of ['assignee', 'firstAsked']) expect(pooled).not.toHaveProperty(field)
    expect(pooled.history).toEqual([{ ...submitted, by: reporter, as: 'reporter', to: 'pool' }])
  })

  it('is published where its reporter agrees, unless neighbours may not know of it', () => {
    const publish = true
    expect(made({ reporter, publish }).publish).toBe(true)
    const around = { areas, route: { ...route, reason: 'around' as const } }
    for (const kept of [
      made({ reporter }),
      made({ publish }),
      made({ reporter, publish, category: aCategory({ visibility: 'summary' }) }),
      made({ reporter, publish, category: aComplaint(), routed: around }),
      made({ reporter, publish, routed: around }),
    ]) {
      expect(kept).not.toHaveProperty('publish')
    }
  })
})

describe('the promise of a new report', () => {
  it('is provisional where it runs into a year without a notice', () => {
    const late = made({ now: moment('2026-12-30 12:00') })
    expect(late.unnoticed).toBe(2027)
    expect(made({})).not.toHaveProperty('unnoticed')
  })

  it('has its first deadline at the missed contact, and none where the city has no warnings', () => {
    expect(nextDeadline(reportKind, made({}))).toBe(moment('2026-11-24 09:00'))
    const escalation = { urgent: [], usual: [], pool: [] }
    const silent = { ...theCity, rules: { ...theCity.rules, warnings: [], escalation } }
    const patrol = made({ city: silent, source: 'patrol' })
    expect(
      changed(patrol, timed(reportKind, { drop: ['outbox'] }, patrol, silent)),
    ).not.toHaveProperty('nextAt')
  })
})
