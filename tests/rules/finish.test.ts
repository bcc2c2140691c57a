import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finishStep } from '../../cloudfunctions/report/rules/finish.ts'
import { aCategory, aReport, calendar, noon } from './example.ts'

const photo = 'cloud://local/u/f/token/1.jpg'
const report = (conditions: number) =>
  aReport({ doneWhen: Array.from({ length: conditions }, (_, i) => `第 ${i + 1} 条`) })

describe('closing a report', () => {
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

  it('notes when it was done, keeps what was said, and forgets an earlier answer', () => {
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
