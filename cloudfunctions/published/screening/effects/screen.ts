import type { Context, Effect } from '../../../core/procedure/context.ts'
import type { Entry, Report } from '../../../matters/report/report-record.ts'
import { isNeighbourly } from '../../../matters/report/rules/see.ts'
import { newScreening, publicVersions, visitedAgain } from '../rules/new-screening.ts'
import { type Screening, screenings } from '../screening-record.ts'

/**
 * Has what the public may come to see of a report checked, on the account of whoever took the step,
 * since they were here just now. It is left to the timer, so that no report waits for it, and its files
 * are taken over by then: what is checked is what is kept. What nobody agreed to show is never checked.
 */
export const screen: Effect<Report, Entry> = {
  from: ({ action }) => ['submit', 'finish', 'answer', 'publish'].includes(action),
  later: true,
  async run(context, report, { by: person, version: visit }) {
    if (!report.publish || !isNeighbourly(report)) return 'done'
    for (const version of publicVersions(report)) {
      await begin(context, newScreening(report, version, { person, visit }, context.now))
    }
    return 'done'
  },
}

/** @throws Error when somebody wrote in between: it is left for later. */
async function begin({ db, now }: Context, fresh: Screening): Promise<void> {
  if (await db.add(screenings, fresh)) return
  const { _id, visit } = fresh
  const known = await db.read(screenings, _id)
  if (!known || known.visit >= visit) return
  const seen = { _id, changes: known.changes }
  const changed = await db.change(screenings, seen, visitedAgain(known, fresh, now))
  if (!changed) throw new Error('others wrote to a screening')
}
