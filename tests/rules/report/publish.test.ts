import { describe, expect, it } from 'vitest'
import {
  belongsOnBoard,
  publishStep,
  takeOffStep,
  viewPublish,
} from '../../../cloudfunctions/matters/report/rules/publish.ts'
import { aReport, people } from '../help/example.ts'

const solved = () => aReport({ publish: true, status: 'closed', open: false, answer: 'solved' })

describe('agreeing to a publication', () => {
  it('keeps the status of the report, and so does taking it back', () => {
    expect(publishStep(solved(), true)).toEqual({
      ...{ action: 'publish', to: 'closed', set: { publish: true }, entry: { publish: true } },
    })
    expect(publishStep(aReport(), false)).toEqual({
      ...{ action: 'publish', to: 'assigned', drop: ['publish'], entry: { publish: false } },
    })
  })
})

describe('taking a report off the board', () => {
  it('keeps the status of the report, bars it for good, and says why', () => {
    expect(takeOffStep(solved(), '照片里有孩子')).toEqual({
      ...{ action: 'takeOff', to: 'closed', content: { words: '照片里有孩子' } },
      set: { takenOff: true },
    })
  })

  it('is visible to reporter and steward, even before the board has changed', () => {
    const words = '社区从公示里撤下了'
    const off = { ...solved(), takenOff: true as const }
    expect(belongsOnBoard(off)).toBe(false)
    for (const report of [off, { ...off, board: 'shown' as const }]) {
      expect(viewPublish(report, people.reporter)).toEqual({ on: true, words })
      expect(viewPublish(report, people.steward)).toEqual({ on: true, words })
    }
  })
})
