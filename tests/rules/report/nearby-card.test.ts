import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearbyCardOf } from '../../../cloudfunctions/matters/report/rules/report-card.ts'
import { aCategory, aReport, calendar, noon } from '../help/example.ts'

/** Words as people write them, each told apart from everything else in a report. */
const secret = fc.stringMatching(/^[a-z]{8}$/).map((text) => `秘${text}`)
const secrets = fc.uniqueArray(secret, { minLength: 8, maxLength: 8 })

describe('the card of a report nearby, for strangers', () => {
  it('has no words, photos, people, number or point', () => {
    fc.assert(
      fc.property(secrets, (told) => {
        const [words, note, photo, reporter, holder, name, token, number] = told as string[]
        const report = aReport({
          content: { 1: { words: words ?? '', photos: [photo ?? ''] }, 3: { words: note ?? '' } },
          reporter: reporter ?? '',
          assignee: { id: holder ?? '', name: name ?? '', role: 'worker' },
          firstAsked: { id: holder ?? '', name: name ?? '', role: 'worker' },
          number: number ?? '',
          history: aReport().history.map((entry) => ({ ...entry, token: token ?? '' })),
        })
        const seen = JSON.stringify(nearbyCardOf(calendar, report, aCategory(), noon))
        expect(told.filter((word) => seen.includes(word))).toEqual([])
      }),
    )
  })

  it('has the category, the place, the status and the clock', () => {
    const swing = aCategory({ icon: 'swing' })
    expect(nearbyCardOf(calendar, aReport(), swing, noon).category.icon).toBe('swing')
    expect(nearbyCardOf(calendar, aReport(), aCategory(), noon)).toEqual({
      id: 'report-1',
      category: { name: '健身器材', icon: '' },
      place: '半山花园 12栋',
      statusText: '待受理',
      clock: { state: 'ample', text: '还有 5 个工作日', used: 0 },
    })
  })

  it('names the grid of a pin, and not the reporter’s own words for the place', () => {
    const pinned = { words: '我家楼下，3 单元门口', grid: 'g', gridName: '第3网格' }
    expect(nearbyCardOf(calendar, aReport({ place: pinned }), aCategory(), noon).place).toBe(
      '第3网格',
    )
    const nowhere = { words: '我家楼下' }
    expect(nearbyCardOf(calendar, aReport({ place: nowhere }), aCategory(), noon).place).toBe(
      '附近',
    )
  })
})
