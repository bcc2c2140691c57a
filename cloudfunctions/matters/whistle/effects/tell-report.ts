import type { Progress } from '../../../core/lifecycle/outbox.ts'
import type { World } from '../../../core/procedure/procedure.ts'
import { type Report, reports } from '../../report/report-record.ts'
import { changeBy, madeBefore } from '../../report/rules/report-step.ts'
import { endWhistle } from '../end-whistle.ts'
import { eventOf, withSummary } from '../rules/summary.ts'
import type { Whistle, WhistleEntry } from '../whistle-record.ts'

type Telling = Pick<World, 'db' | 'city' | 'now'>

/** How often it tries again when others wrote first. */
const TRIES = 8

/**
 * Tells a report what became of its whistle, once: an entry of its history with a token of its own,
 * and the whistle as the guard keeps it in mind. A report that has ended needs no whistle any more.
 * @throws Error when others always wrote first: it is left for later
 */
export async function tellReport(
  world: Telling,
  whistle: Whistle,
  entry: WhistleEntry,
): Promise<Progress> {
  if (!isToBeTold(entry)) return 'done'
  for (let tried = 0; tried < TRIES; tried++) {
    const report = await world.db.read(reports, whistle.report)
    if (!report || (await tellOnce(world, report, whistle, entry))) return 'done'
  }
  throw new Error('a report could not be told of its whistle')
}

const isToBeTold = ({ action }: WhistleEntry): boolean =>
  action === 'end' || eventOf(action) !== undefined

/** One try; false when somebody else wrote in between. */
async function tellOnce(world: Telling, report: Report, whistle: Whistle, entry: WhistleEntry) {
  const event = eventOf(entry.action)
  const token = `${whistle._id}-${entry.version}`
  const seen = { _id: report._id, version: report.version }
  const summaries = withSummary(report.whistles, whistle)
  if (event === undefined) {
    // The end comes from the report itself: there is nothing to tell it, only to keep in mind.
    return world.db.change(reports, seen, { set: { whistles: summaries } })
  }
  if (madeBefore(report, entry.by, token)) return true
  const department = entry.department ?? leadOf(whistle)
  const step = {
    action: 'whistle',
    to: report.status,
    set: { whistles: summaries },
    entry: { whistle: { id: whistle._id, event, ...(department ? { department } : {}) } },
  } as const
  const acting = { by: entry.by, as: entry.as, at: world.now, token }
  const told = await world.db.change(reports, seen, changeBy(report, step, acting, world.city))
  if (told && isOver(told)) await endWhistle(world, whistle._id)
  return told
}

const leadOf = ({ calls }: Whistle): string | undefined =>
  calls.find(({ lead }) => lead)?.department

const isOver = ({ open, status }: Report): boolean => !open && status !== 'done'
