import type { Context } from '../../cloudfunctions/core/procedure/context.ts'
import { works } from '../../cloudfunctions/entries/house.ts'
import { urges } from '../../cloudfunctions/matters/follow/urge-record.ts'
import { ratings } from '../../cloudfunctions/matters/rating/rating-record.ts'
import { type Remedy, remedies } from '../../cloudfunctions/matters/remedy/remedy-record.ts'
import { type Report, reports } from '../../cloudfunctions/matters/report/report-record.ts'
import { type Whistle, whistles } from '../../cloudfunctions/matters/whistle/whistle-record.ts'
import type { ModelTown } from './model-town.ts'

const MINUTE = 60_000

/** The collections of records with a life. */
const kinds = [reports, whistles, remedies]

/** All records with a life. */
export const lives = ({ db }: ModelTown): readonly (Report | Whistle | Remedy)[] =>
  kinds.flatMap((collection) => db.all<Report | Whistle | Remedy>(collection))

/** The records whose effects nobody has confirmed yet, with a life and without. */
const unconfirmed = (model: ModelTown): string[] => [
  ...lives(model).flatMap(({ _id, outbox }) => (outbox ? [_id] : [])),
  ...[...model.db.all(ratings), ...model.db.all(urges)].flatMap(({ _id, resumeAt }) =>
    resumeAt === undefined ? [] : [_id],
  ),
]

/** Works that take up what should follow. */
const following = ['whistles', 'reports', 'urges', 'ratings', 'remedies', 'erased']

const followAll = async (context: Context): Promise<void> => {
  for (const name of following) await works[name]?.work(context, () => true)
}

/**
 * Lets the timer's minutes pass until all that should have followed is confirmed: what follows from
 * a record may be a step of another, and from that a step of a third.
 * @returns the ids of those that are not, after five minutes
 */
export async function confirmAll(model: ModelTown): Promise<string[]> {
  for (let minutes = 0; minutes < 5; minutes++) {
    await followAll(model.newContext())
    if (unconfirmed(model).length === 0) return []
    model.now += MINUTE
  }
  return unconfirmed(model)
}

/** Lets all that follows from the steps since those versions follow once more, whatever was delivered. */
export async function followAgain(model: ModelTown, before: ReadonlyMap<string, number>) {
  for (const collection of kinds) {
    for (const { _id, version } of model.db.all<Report | Whistle | Remedy>(collection)) {
      const known = before.get(_id) ?? 0
      if (known === version) continue
      const outbox = { from: known + 1, resumeAt: 0, tries: 0 }
      const set = { outbox, nextAt: 0 }
      await model.db.change<Report | Whistle | Remedy>(collection, { _id }, { set })
    }
  }
  await followAll({ ...model.newContext(), delivered: async () => new Set() })
}
