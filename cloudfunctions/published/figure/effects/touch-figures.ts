import type { ReportAction } from '../../../../miniprogram/contract/action.ts'
import type { FigureSource } from '../../../../miniprogram/contract/figure.ts'
import { month } from '../../../core/clock/date.ts'
import type { Effect, World } from '../../../core/procedure/world.ts'
import type { Rating } from '../../../matters/rating/rating-record.ts'
import type { Remedy } from '../../../matters/remedy/remedy-record.ts'
import type { Entry, Report } from '../../../matters/report/report-record.ts'
import type { Whistle } from '../../../matters/whistle/whistle-record.ts'
import { ALL, byCategory } from '../rules/cell.ts'
import { touch } from '../touch.ts'

type Touching = Pick<World, 'db'>

/** Where something counts that has changed: in which area, month (`YYYY-MM`) and category. */
type Touched = { area: string; month: string; category: string }

/**
 * Lets a figure be counted anew, since something that it counts has changed. Nothing is added to it
 * here: so twice is once. One operation; two when it is the first of its month.
 */
const touchFigures = (
  world: Touching,
  source: FigureSource,
  { area, month: period, category }: Touched,
): Promise<void> =>
  touch(world, { source, area, period, category: byCategory[source] ? category : ALL })

/** Steps that only tell something, or ask for it: no figure counts them. */
const uncounted: readonly ReportAction[] = [
  'note',
  'ask',
  'reply',
  'remind',
  'reckon',
  'whistle',
  'publish',
  'takeOff',
]

/**
 * A report counts where it lies now. Where it lay before, should it have been given to a community
 * since, is an area around that, which is counted anew after it.
 */
export async function countReport(
  world: Touching,
  { area, category, createdAt }: Report,
  entries: readonly Pick<Entry, 'action'>[],
): Promise<void> {
  if (entries.every(({ action }) => uncounted.includes(action))) return
  await touchFigures(world, 'reports', { area, category, month: month(createdAt) })
}

/** A whistle counts where its report lay when it was asked for. */
export const countWhistle = (world: Touching, { area, category, createdAt }: Whistle) =>
  touchFigures(world, 'whistles', { area, category, month: month(createdAt) })

/** A rating counts in its community; one of no community in none. */
export const countRating: Effect<Rating, Rating> = {
  async run(world, { community: area, category, month }) {
    if (area) await touchFigures(world, 'ratings', { area, category, month })
    return 'done'
  },
}

/** A remedy counts in its community. */
export async function countRemedy(
  world: Touching,
  { community: area, category, openedAt }: Remedy,
): Promise<void> {
  if (area) await touchFigures(world, 'remedies', { area, category, month: month(openedAt) })
}
