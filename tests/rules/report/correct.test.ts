import { describe, expect, it } from 'vitest'
import { isFailure } from '../../../cloudfunctions/core/procedure/failure.ts'
import type { Report, ReportPlace } from '../../../cloudfunctions/matters/report/report-record.ts'
import {
  correctedStep,
  correctStep,
  movesTo,
} from '../../../cloudfunctions/matters/report/rules/correct.ts'
import {
  aCategory,
  aComplaint,
  aReport,
  aReportAround,
  city as cityCode,
  community,
  district,
  noon,
  people,
  street,
} from '../help/example.ts'

const lamp = aCategory({ code: '0204', name: '路灯不亮', doneWhen: ['灯亮了', '晚上看过'] })
const quiet = aCategory({ code: '0802', name: '家庭婚姻赡养', visibility: 'restricted' })
const told = aCategory({ code: '1104', name: '遇到诈骗', visibility: 'summary' })
const categories = [aCategory(), lamp, quiet, told, aComplaint()]
const city = { categories }
const asker = { by: people.holder.id, at: noon, roles: people.holder.roles }
const nextGrid = `${community}004`
const handled = aReport({ status: 'handling', publish: true })
const place: ReportPlace = { ...handled.place, words: '半山花园 12栋', stair: 2, floor: 3 }
const elsewhere: ReportPlace = {
  ...{ words: '半山花园 20栋', building: `${community}B020` },
  ...{ grid: nextGrid, gridName: '第4网格', community },
}
const whom = { id: 'colleague', name: '李社工', role: 'worker' } as const

const asks = (corrected: object, report: Report = handled) =>
  correctStep(city, report, { reason: '看错了', ...corrected }, asker)
const refused = (corrected: object, report?: Report) => {
  const step = asks(corrected, report)
  return isFailure(step) ? step.failure : undefined
}

describe('a correction that is asked for', () => {
  it('says what was, and what is right, by names that everybody knows', () => {
    const step = asks({ category: '0204', place: elsewhere })
    const change = {
      was: '健身器材 · 半山花园 12栋',
      is: '路灯不亮 · 半山花园 20栋',
    }
    expect(step).toMatchObject({
      ...{ action: 'correct', to: 'handling', content: { words: '看错了' } },
      set: {
        request: { kind: 'correct', ...{ correction: { category: '0204', place: elsewhere } } },
      },
      entry: { request: 'correct', corrected: change },
    })
    if (isFailure(step)) throw new Error(step.failure)
    expect(step.set?.request).toMatchObject({ correction: change })
  })

  it('names only what is wrong: the kind, or the place', () => {
    expect(asks({ category: '0204' })).toMatchObject({
      entry: { corrected: { was: '健身器材', is: '路灯不亮' } },
    })
    expect(asks({ place: elsewhere })).toMatchObject({
      entry: { corrected: { was: '半山花园 12栋', is: '半山花园 20栋' } },
    })
  })

  it('tells of another stairway or floor of the same building without saying which', () => {
    for (const inside of [{ stair: 1 }, { floor: 5 }]) {
      const report = { ...handled, place }
      expect(asks({ place: { ...place, ...inside } }, report)).toMatchObject({
        entry: { corrected: { was: '半山花园 12栋', is: '半山花园 12栋 另一处' } },
      })
    }
    const sameName = { ...handled.place, grid: nextGrid }
    expect(asks({ place: sameName })).toMatchObject({
      entry: { corrected: { is: '半山花园 12栋 另一处' } },
    })
    const otherBuilding = { ...handled.place, building: `${community}B099` }
    expect(asks({ place: otherBuilding })).toMatchObject({
      entry: { corrected: { is: '半山花园 12栋 另一处' } },
    })
  })

  it('is refused where nothing changes', () => {
    expect(refused({ category: '0205' })).toBe('REPORT.SAME_AS_BEFORE')
    expect(refused({ place: handled.place })).toBe('REPORT.SAME_AS_BEFORE')
    expect(refused({})).toBe('REPORT.SAME_AS_BEFORE')
  })

  it('is refused to a kind that is not known, and to a place in no grid', () => {
    expect(refused({ category: '9999' })).toBe('CATEGORY.UNKNOWN')
    const { grid: _, ...nowhere } = elsewhere
    expect(refused({ place: nowhere })).toBe('PLACE.NOT_FOUND')
  })

  it('never leads around the community, nor back', () => {
    expect(refused({ category: '1203' })).toBe('REPORT.AROUND')
    expect(refused({ category: '0204' }, aReportAround())).toBe('REPORT.AROUND')
  })
})

describe('a place that is right', () => {
  it('moves a report where it lies in another grid, and only there', () => {
    expect(movesTo(handled, { place: elsewhere })).toBe(nextGrid)
    expect(movesTo(handled, { place })).toBeUndefined()
    expect(movesTo(handled, { category: '0204' })).toBeUndefined()
    const { grid: _, ...nowhere } = elsewhere
    expect(movesTo(handled, { place: nowhere })).toBeUndefined()
  })
})

describe('a correction that is granted', () => {
  const words = { was: '从前', is: '如今' }
  const granted = (correction: object, report: Report = handled, by: typeof whom | null = whom) =>
    correctedStep(
      report,
      { ...words, ...correction },
      { city, whom: by ?? undefined, now: noon },
      undefined,
    )

  it('changes the kind with what has to be so for it to be done; the holder goes on', () => {
    const step = granted({ category: '0204' })
    expect(step).toEqual({
      ...{ action: 'grant', to: 'handling' },
      set: { category: '0204', visibility: 'public', doneWhen: ['灯亮了', '晚上看过'] },
      drop: ['request'],
      entry: {
        ...{ request: 'correct', corrected: words },
        left: { area: handled.area, category: '0205' },
      },
    })
  })

  it('keeps what was said in confidence so, and takes back what was to be shown', () => {
    expect(granted({ category: '0802' })).toMatchObject({
      set: { visibility: 'restricted' },
      drop: expect.arrayContaining(['publish', 'request']),
    })
    expect(granted({ category: '1104' })).toMatchObject({
      set: { visibility: 'summary' },
      drop: expect.arrayContaining(['publish']),
    })
    const restricted = aReport({ visibility: 'restricted' })
    expect(granted({ category: '0204' }, restricted)).toMatchObject({
      set: { visibility: 'restricted' },
    })
    const summary = aReport({ visibility: 'summary' })
    expect(granted({ category: '0802' }, summary)).toMatchObject({
      set: { visibility: 'restricted' },
    })
  })

  it('corrects a place within the grid, and nobody has it but who did', () => {
    const step = granted({ place })
    expect(step).toEqual({
      ...{ action: 'grant', to: 'handling', set: { place }, drop: ['request'] },
      entry: { request: 'correct', corrected: words },
    })
  })

  it('gives it to whoever works in the other grid, as it stands', () => {
    const routed = { reason: 'pin', departments: ['sports'], unstaffed: true } as const
    const report = {
      ...handled,
      route: { ...routed },
      handedOver: { leave: 'l', from: whom, at: 1 },
    }
    const step = granted({ place: elsewhere }, report as unknown as Report)
    expect(step).toMatchObject({
      ...{ action: 'grant', to: 'handling' },
      set: {
        place: elsewhere,
        assignee: whom,
        areas: [cityCode, district, street, community, nextGrid],
        area: nextGrid,
        route: { reason: 'pin', departments: ['sports'], unstaffed: false },
      },
      drop: expect.arrayContaining(['request', 'poolAt', 'handedOver']),
      entry: { whom, left: { area: handled.area, category: '0205' } },
    })
  })

  it('leaves it in the pool where nobody works in the other grid', () => {
    const step = granted({ place: elsewhere }, handled, null)
    expect(step).toMatchObject({
      to: 'pool',
      set: { poolAt: noon, area: nextGrid, route: { unstaffed: true } },
      drop: expect.arrayContaining(['assignee']),
    })
    expect(step).not.toHaveProperty('entry.whom')
  })

  it('keeps what was said with it', () => {
    const said = { words: '改过来了' }
    const correction = { ...words, category: '0204' }
    expect(correctedStep(handled, correction, { city, whom, now: noon }, said)).toMatchObject({
      content: said,
    })
  })

  it('waits while departments are called in, and is refused to a kind that is gone', () => {
    const [one] = [{ id: 'w', kind: 'hard' as const, open: true }]
    const called = aReport({ whistles: [one] as unknown as Report['whistles'] })
    expect(granted({ category: '0204' }, called)).toEqual({ failure: 'REPORT.WHISTLE_OPEN' })
    const over = aReport({ whistles: [{ ...one, open: false }] as unknown as Report['whistles'] })
    expect(granted({ category: '0204' }, over)).toMatchObject({ action: 'grant' })
    expect(granted({ category: '9999' })).toEqual({ failure: 'CATEGORY.UNKNOWN' })
  })
})
