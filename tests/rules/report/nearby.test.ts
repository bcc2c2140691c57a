import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metresBetween } from '../../../cloudfunctions/directory/place/rules/distance.ts'
import type { ReportPlace } from '../../../cloudfunctions/matters/report/report-record.ts'
import { NEARBY_WITHIN, nearbyOf } from '../../../cloudfunctions/matters/report/rules/nearby.ts'
import { noon } from '../help/example.ts'

const [grid, nextGrid] = ['340504002007003', '340504002007001']
const at = (longitude: number, latitude: number, told: Partial<ReportPlace> = {}): ReportPlace => ({
  ...{ words: '路边', grid },
  point: { type: 'Point', coordinates: [longitude, latitude] },
  ...told,
})
const home = at(118.45048, 31.677786, { building: '340504002007B012' })
const places = (given: readonly ReportPlace[], here = home) =>
  nearbyOf(
    given.map((place, n) => ({ place, createdAt: noon + n })),
    here,
  ).map(({ place }) => place)

describe('what is offered as the same', () => {
  it('is of the same building first, then by distance, whatever is newer', () => {
    const near = at(118.45058, 31.677786)
    const nearer = at(118.4505, 31.677786)
    const same = { ...home, words: '半山花园 12栋' }
    expect(places([same, near, nearer])).toEqual([same, nearer, near])
  })

  it('is the newest first where it is as far', () => {
    const older = { ...home, words: '先说的' }
    expect(places([older, home])).toEqual([home, older])
  })

  it('lies across the border of a grid, too, and not at the other end of one', () => {
    const across = at(118.45072, 31.677786, { grid: nextGrid })
    const far = at(118.4515, 31.677786)
    expect(places([across, far])).toEqual([across])
  })

  it('may name no more than the grid, and comes last then', () => {
    const wholeGrid: ReportPlace = { words: '第3网格', grid }
    const near = at(118.4505, 31.677786)
    expect(places([wholeGrid, near])).toEqual([near, wholeGrid])
    expect(places([near], wholeGrid)).toEqual([near])
    expect(places([{ words: '第1网格', grid: nextGrid }])).toEqual([])
  })

  it('is never farther away than that, and always in order', () => {
    const offset = fc.double({ min: -0.002, max: 0.002, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(offset, offset)), (offsets) => {
        const here: [number, number] = [118.45, 31.68]
        const shown = places(
          offsets.map(([x, y]) => at(here[0] + x, here[1] + y)),
          at(...here),
        ).map(({ point }) => metresBetween(here, point?.coordinates ?? [0, 0]))
        expect(shown).toEqual([...shown].sort((a, b) => a - b))
        expect(shown.every((metres) => metres <= NEARBY_WITHIN)).toBe(true)
      }),
    )
  })
})
