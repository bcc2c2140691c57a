import type { FigureSource } from '../../../../miniprogram/contract/figure.ts'
import type { Effect, Effects } from '../../../core/procedure/world.ts'
import { type Source, sources } from '../rules/sources.ts'
import { touchFor } from '../touch.ts'

/** Lets figures count a record with a life anew, once for all that happened to it. */
const atLast =
  <R>(
    name: FigureSource,
    source: Source<R>,
  ): NonNullable<Effects<R, { action: string }>['atLast']> =>
  async (world, record, entries) => {
    const { uncounted = [] } = source
    if (entries.every(({ action }) => uncounted.includes(action))) return
    await touchFor(world, name, source, record)
  }

/** Lets figures count a record without a history anew. */
const atOnce = <R>(name: FigureSource, source: Source<R>): Effect<R, R> => ({
  async run(world, record) {
    await touchFor(world, name, source, record)
    return 'done'
  },
})

export const countReport = atLast('reports', sources.reports)
export const countWhistle = atLast('whistles', sources.whistles)
export const countRemedy = atLast('remedies', sources.remedies)
export const countRating = atOnce('ratings', sources.ratings)
