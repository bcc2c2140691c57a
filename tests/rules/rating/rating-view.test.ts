import { describe, expect, it } from 'vitest'
import { viewRating } from '../../../cloudfunctions/matters/rating/rules/rating-view.ts'
import { aRating } from './example-rating.ts'

describe('the view of a rating for whoever gave it', () => {
  it('says what they said, and has no ids', () => {
    expect(viewRating(aRating({ level: 2, reasons: ['slow'], words: '慢' }), false)).toEqual({
      ...{ level: 2, reasons: ['slow'], words: '慢', named: false, mayChange: true },
    })
    expect(viewRating(aRating(), false).words).toBe('')
  })

  it('may be changed once, until it is followed up or published', () => {
    expect(viewRating(aRating(), false).mayChange).toBe(true)
    expect(viewRating(aRating({ changes: 1 }), false).mayChange).toBe(false)
    expect(viewRating(aRating(), true).mayChange).toBe(false)
    const matter = { kind: 'report', id: 'report' } as const
    const followed = viewRating(aRating({ level: 2, matter }), false)
    expect(followed).toMatchObject({ named: true, mayChange: false })
  })
})
