import * as v from 'valibot'
import { leaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { community, id } from '../../../core/procedure/fields.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import { staffName } from '../../../directory/person/rules/name.ts'
import { areas, type Grid, grids } from '../../../directory/place/place-record.ts'
import { isCommunity, reaches } from '../../../directory/place/rules/area.ts'
import { isThere } from '../../../directory/place/rules/who-works.ts'
import { readSupervisors } from '../../../directory/staff/read-supervisor.ts'
import { type Suggestion, suggestWorker } from '../../../directory/staff/rules/suggest.ts'
import { type Report, reports } from '../report-record.ts'
import { isAround, maySee } from '../rules/see.ts'

/** Somebody whom a report can be given to. */
export type Choice = { id: string; name: string; gridName: string; own: boolean; away: boolean }

/** Whom a report can be given to, whom best, and the communities that it can go to first. */
export type WorkerChoices = {
  workers: Choice[]
  suggested: Suggestion | null
  communities: { code: string; name: string }[]
}

/**
 * Whom a report may be assigned to: the workers of its community, its own grid's first, with the
 * one who suits best; for one of no community the communities that the caller leads, and once one
 * is chosen its workers; for one that goes around the community the supervisors of its areas.
 */
export const workersFor = procedure({
  who: leaders,
  input: v.strictObject({ reportId: id, community: v.optional(community) }),
  async run(call): Promise<WorkerChoices | ReturnType<typeof fail>> {
    const { db, caller, input } = call
    const report = await db.read(reports, input.reportId)
    if (!report || !maySee(report, caller)) return fail('REPORT.NOT_FOUND')
    const led = caller.roles.filter(
      ({ role, area }) => role !== 'worker' && report.areas.includes(area),
    )
    const [least] = led.map(({ area }) => area).sort((a, b) => a.length - b.length)
    if (least === undefined) return nobody
    if (isAround(report)) return { ...nobody, workers: await supervisorsOf(call, report) }
    const community = report.areas.find(isCommunity) ?? input.community
    if (community && reaches(least, community)) return choicesIn(call, report, community)
    return { ...nobody, communities: await communitiesIn(call, least) }
  },
})

const nobody: WorkerChoices = { workers: [], suggested: null, communities: [] }

type Choosing = Pick<Call<never>, 'db' | 'now'>

async function supervisorsOf(call: Choosing, { area }: Report): Promise<Choice[]> {
  const found = await readSupervisors(call, area)
  return found.map(({ id, name }) => ({ id, name, gridName: '', own: false, away: false }))
}

async function choicesIn(
  { db, now }: Choosing,
  { place: { grid: own, point } }: Report,
  community: string,
): Promise<WorkerChoices> {
  const found = await db.find(grids, { community }, { order: { _id: 'up' }, limit: 200 })
  const place = { ...(own ? { grid: own } : {}), ...(point ? { point: point.coordinates } : {}) }
  const workers = found.flatMap((grid) => choiceOf(grid, own, now))
  return {
    workers: workers.sort((a, b) => Number(b.own) - Number(a.own)),
    suggested: suggestWorker(found, place, now) ?? null,
    communities: [],
  }
}

const choiceOf = ({ _id, name: gridName, worker }: Grid, own: string | undefined, now: number) =>
  worker
    ? [
        {
          id: worker.id,
          name: staffName(worker.name, 'worker'),
          gridName,
          own: _id === own,
          away: !isThere(worker, now),
        },
      ]
    : []

async function communitiesIn(
  { db }: Choosing,
  area: string,
): Promise<WorkerChoices['communities']> {
  const where = { _id: { from: area, below: `${area}~` }, level: 'community' }
  const found = await db.find(areas, where, { order: { _id: 'up' }, limit: 500 })
  return found.map(({ _id: code, name }) => ({ code, name }))
}
