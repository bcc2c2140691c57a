import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grid } from '../../../cloudfunctions/directory/place/place-record.ts'
import { areasOf, reaches, streetOf } from '../../../cloudfunctions/directory/place/rules/area.ts'
import { pickGrid } from '../../../cloudfunctions/directory/place/rules/pick-grid.ts'
import { aGrid } from '../help/example.ts'

const digits = (length: number) =>
  fc.stringMatching(new RegExp(`^\\d{${length}}$`)).filter((code) => code.length === length)
const grids = fc.uniqueArray(
  fc.record({ code: digits(15), squareMetres: fc.integer({ min: 1, max: 4 }) }),
  { minLength: 1, maxLength: 6, selector: ({ code }) => code },
)

const before = (a: Grid, b: Grid) =>
  a.squareMetres < b.squareMetres || (a.squareMetres === b.squareMetres && a._id < b._id)

describe('the grid that a pin belongs to', () => {
  it('is the smallest of those that cover it, and of equal ones the one with the lowest code', () => {
    fc.assert(
      fc.property(grids, (made) => {
        const covering = made.map(({ code, squareMetres }) => aGrid(code, { squareMetres }))
        const picked = pickGrid(covering)
        expect(covering).toContain(picked)
        expect(covering.filter((grid) => picked && before(grid, picked))).toEqual([])
        expect(pickGrid(covering.toReversed())).toBe(picked)
      }),
    )
  })

  it('is missing when no grid covers the pin', () => {
    expect(pickGrid([])).toBeUndefined()
  })
})

describe('the areas that a grid lies in', () => {
  it('begin with the city, end with the grid, and all reach it', () => {
    fc.assert(
      fc.property(digits(15), (grid) => {
        const areas = areasOf(grid)
        expect(areas.map((area) => area.length)).toEqual([4, 6, 9, 12, 15])
        expect(areas.every((area) => reaches(area, grid))).toBe(true)
        expect(areas).toContain(streetOf(grid))
        expect(areas.at(-1)).toBe(grid)
      }),
    )
  })

  it('have no lowest in an empty list', () => {})

  it('do not reach their neighbours, or the area above', () => {
    expect(reaches('340504002007', '340504002009001')).toBe(false)
    expect(reaches('340504002007003', '340504002007')).toBe(false)
  })
})
