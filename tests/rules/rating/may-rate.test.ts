import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import { ratingOf, ratingRefusal } from '../../../cloudfunctions/matters/rating/rules/may-rate.ts'
import type { Entry, Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { aReport, noon } from '../help/example.ts'

const finishedAt = (at: number): Entry => ({
  version: 4,
  at,
  by: 'holder',
  as: 'worker',
  action: 'finish',
  from: 'handling',
  to: 'done',
  token: 'tokenOfFinishing',
})

const done = (...at: number[]): Report => {
  const report = aReport({ status: 'done', open: false })
  return { ...report, history: [...report.history, ...at.map(finishedAt)] }
}

const by = (id: string) => ({ id, roles: [] })

describe('the id of a rating', () => {
  it('differs by report, and is not the id of the report', () => {
    const [one, other] = ['report-1', 'report-2'].map(ratingOf)
    expect(one).not.toBe(other)
    expect(one).not.toBe('report-1')
  })
})

describe('rating a service', () => {
  it('is open to the reporter for 30 days after the finish, to the millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * DAY }), (later) => {
        const refused = ratingRefusal(done(noon), by('reporter'), noon + later)
        expect(refused).toBe(later <= 30 * DAY ? undefined : 'RATING.TOO_LATE')
      }),
    )
  })

  it('counts the days from the last finish', () => {
    expect(
      ratingRefusal(done(noon, noon + 20 * DAY), by('reporter'), noon + 40 * DAY),
    ).toBeUndefined()
  })

  it('is open for all of the thirtieth day, and not a millisecond longer', () => {
    expect(ratingRefusal(done(noon), by('reporter'), noon + 30 * DAY)).toBeUndefined()
    expect(ratingRefusal(done(noon), by('reporter'), noon + 30 * DAY + 1)).toBe('RATING.TOO_LATE')
  })

  it('is open after a withdrawal once somebody in service acted on the report', () => {
    const { history, ...report } = aReport({ open: false, endedAt: noon })
    const acted: Entry = { ...finishedAt(noon), action: 'accept', from: 'assigned', to: 'handling' }
    const withdrawn: Report = { ...report, status: 'withdrawn', history: [...history, acted] }
    expect(ratingRefusal(withdrawn, by('reporter'), noon)).toBeUndefined()
    expect(ratingRefusal(withdrawn, by('reporter'), noon + 31 * DAY)).toBe('RATING.TOO_LATE')
  })

  it('is refused after a withdrawal that came before anybody acted, assigned or not', () => {
    const { assignee: _, ...unassigned } = aReport({ open: false, endedAt: noon })
    for (const report of [unassigned, aReport({ open: false, endedAt: noon })]) {
      const history = report.history.slice(0, 1)
      const withdrawn: Report = { ...report, status: 'withdrawn', history }
      expect(ratingRefusal(withdrawn, by('reporter'), noon)).toBe('RATING.NOT_SERVED')
    }
  })

  it('is refused before the finish', () => {
    expect(ratingRefusal(aReport(), by('reporter'), noon)).toBe('RATING.TOO_EARLY')
  })

  it('is refused to everybody else, as if the report did not exist', () => {
    expect(ratingRefusal(done(noon), by('neighbour'), noon)).toBe('REPORT.NOT_FOUND')
    expect(ratingRefusal(done(noon), by('holder'), noon)).toBe('REPORT.NOT_FOUND')
  })

  it('is refused to a reporter who did the work', () => {
    expect(ratingRefusal({ ...done(noon), reporter: 'holder' }, by('holder'), noon)).toBe(
      'RATING.OWN_WORK',
    )
  })

  it('is refused to a reporter in service where the report lies', () => {
    const [area = ''] = aReport().areas
    const clerk = { ...by('reporter'), roles: [{ role: 'steward' as const, area }] }
    expect(ratingRefusal(done(noon), clerk, noon)).toBe('RATING.OF_STAFF')
  })
})
