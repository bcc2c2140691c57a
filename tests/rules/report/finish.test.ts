import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import { isFailure } from '../../../cloudfunctions/core/procedure/failure.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { finishStep } from '../../../cloudfunctions/matters/report/rules/finish.ts'
import type { ReportStep } from '../../../cloudfunctions/matters/report/rules/report-step.ts'
import { aCategory, aReport, calendar, noon, told } from '../help/example.ts'

const photo = 'cloud://local/u/f/token/1.jpg'
const report = (conditions: number) =>
  aReport({ doneWhen: Array.from({ length: conditions }, (_, i) => `第 ${i + 1} 条`) })

describe('finishing a report', () => {
  it('needs every promised condition, whatever else is ticked', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.array(fc.nat(7)), (conditions, met) => {
        const step = finishStep(
          calendar,
          report(conditions),
          aCategory(),
          { met, photos: [] },
          noon,
        )
        const missing = Array.from({ length: conditions }, (_, i) => i).some(
          (i) => !met.includes(i),
        )
        expect('failure' in step).toBe(missing)
        if ('failure' in step) expect(step.failure).toBe('REPORT.CONDITIONS_MISSING')
      }),
    )
  })

  it('needs a photo where the category asks for one, and only there', () => {
    const asks = aCategory({ photoOnDone: true })
    const bare = { met: [0, 1], photos: [] }
    expect(finishStep(calendar, report(2), asks, bare, noon)).toEqual({
      failure: 'REPORT.PHOTO_NEEDED',
    })
    expect(finishStep(calendar, report(2), asks, { ...bare, photos: [photo] }, noon)).toMatchObject(
      {
        to: 'done',
      },
    )
    expect(finishStep(calendar, report(2), aCategory(), bare, noon)).toMatchObject({ to: 'done' })
  })

  it('sets the time, keeps words and photos, and drops an earlier answer', () => {
    const finishing = { met: [0, 1], words: '换了新的', photos: [photo] }
    expect(finishStep(calendar, report(2), aCategory(), finishing, noon)).toEqual({
      action: 'finish',
      to: 'done',
      set: { doneAt: noon, pauses: [], dueAt: aReport().dueAt },
      drop: ['unnoticed', 'answer', 'question', 'request'],
      content: { words: '换了新的', photos: [photo] },
    })
  })
})

describe('the step that finishes a report', () => {
  const done = (as: Partial<Report>, now: number): ReportStep => {
    const step = finishStep(calendar, aReport(as), aCategory(), { met: [0, 1], photos: [] }, now)
    if (isFailure(step)) throw new Error(step.failure)
    return step
  }

  it('is marked as late after the due date', () => {
    const { dueAt } = aReport()
    expect(done({}, dueAt)).not.toHaveProperty('entry')
    expect(done({}, dueAt + 1).entry).toEqual({ late: true })
    expect(done({ dueAt: noon - 1 }, noon)).not.toHaveProperty('entry')
    expect(done({ dueAt: dueAt + 9 }, dueAt + 1).entry).toEqual({ late: true })
  })

  it('ends the pauses that run, and moves the due date accordingly', () => {
    const question = { kind: 'question', reason: '', from: noon, until: noon + 9 * DAY } as const
    const suspension = { ...question, kind: 'suspension', from: noon + DAY } as const
    const { set } = done({ pauses: [question, suspension] }, noon + 2 * DAY)
    expect(set?.pauses).toEqual([
      { ...question, until: noon + 2 * DAY },
      { ...suspension, until: noon + 2 * DAY },
    ])
    expect(told(set?.dueAt ?? 0)).toBe('2026-12-02 12:00')
  })

  it('marks the report as sampled where it was drawn for a check', () => {
    const finishing = { met: [0, 1], photos: [], sampled: true }
    expect(finishStep(calendar, aReport(), aCategory(), finishing, noon)).toMatchObject({
      set: { sampled: true },
    })
    expect(done({}, noon).set).not.toHaveProperty('sampled')
  })
})
