import { monthsOf } from '../../core/clock/months.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import { areas } from '../../directory/place/place-record.ts'
import { isPublished } from '../../matters/rating/rules/published.ts'
import { readCells } from './read-cells.ts'
import { ALL } from './rules/cell.ts'
import type { Seeing } from './rules/figure-view.ts'
import { tellYear, type YearTold } from './rules/year.ts'

/** A year's report, and the names of what it is of. */
export type Year = { area: string; areaName: string; year: string } & YearTold

type Asking = Pick<
  Call<{ area: string; year: string }>,
  'db' | 'city' | 'sources' | 'now' | 'input'
>

/** The year's report of an area, of those of its months that are published; six operations. */
export async function readYear(call: Asking): Promise<Year> {
  const { db, city, now, input } = call
  const { area, year } = input
  const months = monthsOf(year).filter((month) => isPublished(month, now, city.rules.ratingsOut))
  const [all, byCategory, found] = await Promise.all([
    readCells(db, { area, months, category: ALL }),
    readCells(db, { area, months, sources: ['reports'] }),
    db.read(areas, area),
  ])
  const areaName = found?.name ?? ''
  const cells = [...all, ...byCategory.filter(({ category }) => category !== ALL)]
  const told = tellYear(areaName, months, cells, city.categories, everybody(call))
  return { area, areaName, year, ...told }
}

/** The same for everybody, whoever asks. */
const everybody = ({ now, city, sources }: Asking): Seeing => ({
  now,
  rules: city.rules,
  sources,
  ofCategory: false,
  supervises: false,
  opens: () => false,
})
