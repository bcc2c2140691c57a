import { AT_ONCE } from '../../core/cloud/database.ts'
import { bySystem, takeStepOn } from '../../core/lifecycle/take-step.ts'
import { tellAgain } from '../../core/lifecycle/tell-again.ts'
import type { Holder } from '../../core/procedure/caller.ts'
import type { Context, Holding, Leaver } from '../../core/procedure/context.ts'
import { loadsBy } from '../../core/procedure/loads-by.ts'
import { eachInTurn } from '../../core/procedure/take-up.ts'
import { grids } from '../../directory/place/place-record.ts'
import { readSupervisors } from '../../directory/staff/read-supervisor.ts'
import { workerOf } from '../../directory/staff/rules/worker-of.ts'
import { type Report, reports } from './report-record.ts'
import { giveBackStep, handOverStep } from './rules/hand-over.ts'
import { reportKind } from './rules/report-kind.ts'
import { isAssigned } from './rules/see.ts'
import { inHandOf } from './rules/standing.ts'

/** The open reports that somebody has to handle, and the requests that wait for them to decide. */
export const heldReports: Holding = {
  async held({ db }, person, most) {
    const where = { 'assignee.id': person, open: true }
    const found = await db.find(reports, where, { order: { dueAt: 'up' }, limit: most })
    return found.map((report) => ({ due: report.dueAt, inHand: inHandOf(report) }))
  },
  loads: loadsBy(reports, 'assignee.id'),
  async handOver(context, leaver, goOn) {
    const where = { 'assignee.id': leaver.person, open: true }
    const held = await context.db.find(reports, where, { order: { dueAt: 'up' }, limit: AT_ONCE })
    const goes = (report: Report) => {
      const inHand = inHandOf(report)
      return !(inHand && leaver.keeps(inHand))
    }
    const all = await eachInTurn(goOn, held.filter(goes), (report) =>
      handOverReport(context, report, leaver),
    )
    return all && notifyOfRequests(context, leaver, goOn)
  },
  async giveBack(context, leave, goOn) {
    const where = { 'handedOver.leave': leave }
    const handedOver = await context.db.find(reports, where, { limit: AT_ONCE })
    return eachInTurn(goOn, handedOver, async ({ _id }) => {
      await takeStepOn(context, reportKind, _id, (report) => {
        const step = giveBackStep(report, leave, context.now)
        return step && { step, acting: bySystem(context.now, `${leave} back`) }
      })
    })
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
    const { leave } = leaver
    return { step: handOverStep(report, whom, { leave, now: context.now }), acting }
  })
}

async function whoTakesOver(
  context: Context,
  { area, areas, assignee, place }: Report,
  { person: leaver, standIn }: Leaver,
): Promise<Holder | undefined> {
  const named = standIn({ role: assignee?.role ?? 'worker', areas })
  if (named && named.id !== leaver) return named
  if (assignee?.role === 'supervisor') {
    const [supervisor] = await readSupervisors(context, area, leaver)
    return supervisor
  }
  const grid = place.grid ? await context.db.read(grids, place.grid) : undefined
  const worker = workerOf(grid, context.now)
  return worker?.id === leaver ? undefined : worker
}
