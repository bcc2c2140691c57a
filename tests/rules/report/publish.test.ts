import { describe, expect, it } from 'vitest'
import {
  belongsOnBoard,
  publishStep,
  takeOffStep,
  viewPublish,
} from '../../../cloudfunctions/matters/report/rules/publish.ts'
import { aReport, people } from '../help/example.ts'

const solved = () => aReport({ publish: true, status: 'closed', open: false, answer: 'solved' })

describe('agreeing to be shown', () => {
  it('is a step that leaves a report where it stands, and so is taking it back', () => {
    expect(publishStep(solved(), true)).toEqual({
      ...{ action: 'publish', to: 'closed', set: { publish: true }, entry: { publish: true } },
    })
    expect(publishStep(aReport(), false)).toEqual({
      ...{ action: 'publish', to: 'assigned', drop: ['publish'], entry: { publish: false } },
    })
  })
})

describe('taking a report off the board', () => {
  it('leaves it where it stands, off for good, and says why', () => {
    expect(takeOffStep(solved(), '照片里有孩子')).toEqual({
      ...{ action: 'takeOff', to: 'closed', content: { words: '照片里有孩子' } },
      set: { takenOff: true },
    })
  })

  it('is told to whoever sees it, even while it still hangs there', () => {
    const words = '社区从公示里撤下了'
    const off = { ...solved(), takenOff: true as const }
    expect(belongsOnBoard(off)).toBe(false)
    for (const report of [off, { ...off, board: 'shown' as const }]) {
      expect(viewPublish(report, people.reporter)).toEqual({ on: true, words })
      expect(viewPublish(report, people.steward)).toEqual({ on: true, words })
    }
  })
})
