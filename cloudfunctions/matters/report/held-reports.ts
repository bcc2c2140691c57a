import { AT_ONCE } from '../../core/cloud/database.ts'
import { bySystem, takeStepOn } from '../../core/lifecycle/take-step.ts'
import { tellAgain } from '../../core/lifecycle/tell-again.ts'
import type { Holder } from '../../core/procedure/caller.ts'
import type { Context, Holding, Leaver } from '../../core/procedure/context.ts'
import { eachInTurn } from '../../core/procedure/take-up.ts'
import { staffName } from '../../directory/person/rules/name.ts'
import { grids } from '../../directory/place/place-record.ts'
import { whoWorks } from '../../directory/place/rules/who-works.ts'
import { readSupervisors } from '../../directory/staff/read-supervisor.ts'
import { type Report, reports } from './report-record.ts'
import { handOverStep } from './rules/hand-over.ts'
import { reportKind } from './rules/report-kind.ts'
import { isAssigned } from './rules/see.ts'

/** The open reports that somebody has to handle, and the requests that wait for them to decide. */
export const heldReports: Holding = {
  async has({ db }, person) {
    const where = { 'assignee.id': person, open: true }
    return (await db.find(reports, where, { limit: 1 })).length > 0
  },
  async handOver(context, leaver, goOn) {
    const where = { 'assignee.id': leaver.person, open: true }
    const held = await context.db.find(reports, where, { order: { dueAt: 'up' }, limit: AT_ONCE })
    const goes = ({ assignee, areas }: Report) =>
      !(assignee && leaver.keeps({ role: assignee.role, areas }))
    const all = await eachInTurn(goOn, held.filter(goes), (report) =>
      handOverReport(context, report, leaver),
    )
    return all && notifyOfRequests(context, leaver, goOn)
  },
}

/** Tells whoever is there now of the requests that wait for a leader who is away or has left. */
async function notifyOfRequests(
  context: Context,
  { posts }: Leaver,
  goOn: () => boolean,
): Promise<boolean> {
  const asked = ({ history, request: waits }: Report) =>
    history.findLast(({ request }) => request === waits?.kind)
  for (const { role, area } of posts) {
    if (role !== 'steward' && role !== 'supervisor') continue
    const where = { areas: area, 'request.waitsFor': role }
    if (!(await tellAgain(context, reportKind, where, asked, goOn))) return false
  }
  return true
}

/**
 * Hands a report over from somebody who is away or has left: to who stands in for them, else to whoever
 * has that grid's work, else to the pool; one that goes around the community to another supervisor of
 * its areas. Nothing happens when they have it no more.
 */
async function handOverReport(context: Context, held: Report, leaver: Leaver): Promise<void> {
  const acting = bySystem(context.now, leaver.leave)
  await takeStepOn(context, reportKind, held._id, async (report) => {
    if (!report.open || !isAssigned(report, { id: leaver.person })) return undefined
    const whom = await whoTakesOver(context, report, leaver)
    return { step: handOverStep(whom, context.now), acting }
  })
}

async function whoTakesOver(
  context: Context,
  { areas, assignee, place }: Report,
  { person: leaver, standIn }: Leaver,
): Promise<Holder | undefined> {
  const named = standIn({ role: assignee?.role ?? 'worker', areas })
  if (named && named.id !== leaver) return named
  if (assignee?.role === 'supervisor') {
    const [supervisor] = await readSupervisors(context, areas.at(-1) ?? '', leaver)
    return supervisor
  }
  const grid = place.grid ? await context.db.read(grids, place.grid) : undefined
  const worker = grid && whoWorks(grid, context.now)?.person
  if (!worker || worker.id === leaver) return undefined
  return { id: worker.id, name: staffName(worker.name, 'worker'), role: 'worker' }
}
