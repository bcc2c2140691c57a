import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import { storedCategory } from '../../../matters/report/rules/category.ts'
import { publications } from '../../board/publication-record.ts'
import { figureArea, year } from '../input.ts'
import { readYear, type Year } from '../read-year.ts'
import { opensFigure } from '../rules/may-see.ts'

/** How many pairs of photos a year's report shows, and of how many publications they are taken. */
const PAIRS = 4
const LOOKED = 20

/** A year's report as a page shows it: with photos, and whether whoever looks may have it as a file. */
export type YearReport = Year & { photos: BeforeAfter[]; downloads: boolean }

/** How something looked before and after, as the board shows it, by links. */
type BeforeAfter = { category: string; place: string; before: string; after: string }

/**
 * The year's report (年度答卷) of an area: sentences and numbers of those months that are published,
 * the same for everybody; before and after of what the board shows.
 */
export const yearOfArea = procedure({
  who: everyone,
  input: v.strictObject({ area: figureArea, year }),
  async run(call): Promise<YearReport> {
    const [told, photos] = await Promise.all([readYear(call), readPairs(call)])
    return { ...told, photos, downloads: opensFigure(call.caller, call.input.area, 'reports') }
  },
})

async function readPairs({
  db,
  files,
  city,
  input: { area, year },
}: Call<{ area: string; year: string }>): Promise<BeforeAfter[]> {
  const where = {
    community: { from: area, below: `${area}~` },
    order: { from: `${year}-`, below: `${year}~` },
  }
  const order = { community: 'up', order: 'down' } as const
  const found = await db.find(publications, where, { order, limit: LOOKED })
  const pairs = found
    .flatMap(({ category, place, before: [before], after: [after] }) =>
      before && after ? [{ category, place, before, after }] : [],
    )
    .slice(0, PAIRS)
  const links = await files.links(pairs.flatMap(({ before, after }) => [before, after]))
  return pairs.map(({ category, place, before, after }) => ({
    category: storedCategory(city.categories, category).name,
    place,
    before: links.get(before) ?? '',
    after: links.get(after) ?? '',
  }))
}
