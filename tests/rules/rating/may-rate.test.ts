import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import type { Rating } from '../../../cloudfunctions/matters/rating/rating-record.ts'
import { ratingOf, ratingRefusal } from '../../../cloudfunctions/matters/rating/rules/may-rate.ts'
import { viewRating } from '../../../cloudfunctions/matters/rating/rules/rating-view.ts'
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
  it('is made of its report, which it does not name alone', () => {
    const [one, other] = ['report-1', 'report-2'].map(ratingOf)
    expect(one).not.toBe(other)
    expect(one).not.toBe('report-1')
  })
})

describe('rating a service', () => {
  it('is open to the reporter for 30 days after it was done, to the millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * DAY }), (later) => {
        const refused = ratingRefusal(done(noon), by('reporter'), noon + later)
        expect(refused).toBe(later <= 30 * DAY ? undefined : 'RATING.TOO_LATE')
      }),
    )
  })

  it('counts from the last time it was done', () => {
    expect(
      ratingRefusal(done(noon, noon + 20 * DAY), by('reporter'), noon + 40 * DAY),
    ).toBeUndefined()
  })

  it('is open for all of the thirtieth day, and not a millisecond longer', () => {
    expect(ratingRefusal(done(noon), by('reporter'), noon + 30 * DAY)).toBeUndefined()
    expect(ratingRefusal(done(noon), by('reporter'), noon + 30 * DAY + 1)).toBe('RATING.TOO_LATE')
  })

  it('is open after it was withdrawn, though nobody ever had it', () => {
    const { assignee: _, ...unassigned } = aReport({ open: false, endedAt: noon })
    const withdrawn: Report = { ...unassigned, status: 'withdrawn' }
    expect(ratingRefusal(withdrawn, by('reporter'), noon)).toBeUndefined()
    expect(ratingRefusal(withdrawn, by('reporter'), noon + 31 * DAY)).toBe('RATING.TOO_LATE')
  })

  it('waits until it was done', () => {
    expect(ratingRefusal(aReport(), by('reporter'), noon)).toBe('RATING.TOO_EARLY')
  })

  it("is nobody else's business: to them the report does not exist", () => {
    expect(ratingRefusal(done(noon), by('neighbour'), noon)).toBe('REPORT.NOT_FOUND')
    expect(ratingRefusal(done(noon), by('holder'), noon)).toBe('REPORT.NOT_FOUND')
  })

  it('is not for whoever did the work themselves', () => {
    expect(ratingRefusal({ ...done(noon), reporter: 'holder' }, by('holder'), noon)).toBe(
      'RATING.OWN_WORK',
    )
  })

  it('is not for those in service where it lies, though it is their own', () => {
    const [area = ''] = aReport().areas
    const clerk = { ...by('reporter'), roles: [{ role: 'steward' as const, area }] }
    expect(ratingRefusal(done(noon), clerk, noon)).toBe('RATING.OF_STAFF')
  })
})

describe('a rating as whoever gave it sees it', () => {
  it('tells whether it was given by name and may still be changed, and no id of anything', () => {
    const rating: Rating = {
      _id: 'fingerprint',
      level: 2,
      reasons: ['slow'],
      category: '0205',
      month: '2026-11',
      worker: 'holder',
      changes: 0,
      tokens: ['tokenOfRating'],
    }
    const view = { level: 2, reasons: ['slow'], words: '', named: false, mayChange: true }
    expect(viewRating(rating, false)).toEqual(view)
    const changed: Rating = {
      ...rating,
      matter: { kind: 'report', id: 'report-1' },
      changes: 1,
      words: '慢',
      reasons: [],
    }
    expect(viewRating(changed, false)).toEqual({
      level: 2,
      reasons: [],
      words: '慢',
      named: true,
      mayChange: false,
    })
  })
})
