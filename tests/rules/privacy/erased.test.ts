import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Remedy } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import { erasedRemedy } from '../../../cloudfunctions/matters/remedy/rules/erased-remedy.ts'
import type { ReportPlace } from '../../../cloudfunctions/matters/report/report-record.ts'
import {
  barePlace,
  erasingStep,
  leavingStep,
} from '../../../cloudfunctions/matters/report/rules/erased-report.ts'
import { aReport, community, grid, noon } from '../help/example.ts'

/** A pin of somebody's own, with the words that they gave it. */
const pin: ReportPlace = {
  words: '我家门口',
  point: { type: 'Point', coordinates: [118.5, 31.7] },
}

describe('the place of a report after its reporter has left', () => {
  it('stays when it is a building', () => {
    const { place } = aReport()
    expect(barePlace(place)).toStrictEqual(place)
  })

  it('says no longer where inside the building', () => {
    const { place } = aReport()
    expect(barePlace({ ...place, stair: 3, floor: 5 })).toStrictEqual(place)
  })

  it('is the grid of the pin, or just 附近 outside all grids', () => {
    expect(barePlace({ ...pin, grid, gridName: '第3网格', community })).toStrictEqual({
      words: '第3网格',
      grid,
      gridName: '第3网格',
      community,
    })
    expect(barePlace(pin)).toStrictEqual({ words: '附近' })
  })
})

describe('a report after its reporter has left', () => {
  it('is withdrawn while it is open, without its question and request', () => {
    expect(leavingStep(noon)).toStrictEqual({
      action: 'withdraw',
      to: 'withdrawn',
      set: { endedAt: noon },
      drop: ['question', 'request', 'poolAt'],
    })
  })

  it('keeps its status, and loses its content, its reporter and whom to call', () => {
    const report = aReport({ status: 'closed', place: pin })
    expect(erasingStep(report)).toStrictEqual({
      action: 'erase',
      to: 'closed',
      set: { content: {}, place: { words: '附近' } },
      drop: ['reporter', 'onBehalf', 'publish', 'details'],
    })
  })
})

describe('a remedy after its reporter has left', () => {
  const content = { 1: { words: '慢' }, 3: { words: '请改' }, 4: { words: '改了' } }
  const aRemedy = (told: Partial<Remedy>) => ({ version: 4, content, ...told }) as Remedy
  const bare = { version: 5, reporter: '', place: '附近', content: {} }

  it('keeps the request to mend while it is open', () => {
    const task = { 3: { words: '请改' } }
    expect(erasedRemedy(aRemedy({ open: true, mend: 3 }), '附近')).toStrictEqual({
      ...bare,
      content: task,
    })
    expect(erasedRemedy(aRemedy({ open: true }), '附近')).toStrictEqual(bare)
    expect(erasedRemedy(aRemedy({ open: false, mend: 3 }), '附近')).toStrictEqual(bare)
  })

  it('never keeps the words of the rating', () => {
    const mend = fc.option(fc.constantFrom(2, 3, 4), { nil: undefined })
    fc.assert(
      fc.property(fc.boolean(), mend, (open, mend) => {
        const left = erasedRemedy(aRemedy({ open, ...(mend ? { mend } : {}) }), '附近')
        expect(left.content).not.toHaveProperty('1')
      }),
    )
  })
})
