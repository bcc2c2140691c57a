import { AT_ONCE } from '../../core/cloud/database.ts'
import { bySystem, takeStepOn } from '../../core/lifecycle/take-step.ts'
import type { Context, Holding, Leaver } from '../../core/procedure/context.ts'
import { eachInTurn } from '../../core/procedure/take-up.ts'
import { readOverseers, supervised } from './read-overseers.ts'
import { type Remedy, remedies } from './remedy-record.ts'
import { handOverStep } from './rules/hand-over.ts'
import { remedyKind } from './rules/remedy-kind.ts'

/** The open remedies that somebody follows up. */
export const heldRemedies: Holding = {
  async has({ db }, person) {
    const where = { 'reviewer.id': person, open: true }
    return (await db.find(remedies, where, { limit: 1 })).length > 0
  },
  async handOver(context, leaver, goOn) {
    for (const { role, area } of leaver.posts) {
      if (role !== 'supervisor') continue
      const where = { reviewAreas: area, open: true }
      const order = { dueAt: 'up' } as const
      const held = await context.db.find(remedies, where, { order, limit: AT_ONCE })
      const goes = held.filter(({ reviewAreas: areas }) => !leaver.keeps({ role, areas }))
      const handOver = (remedy: Remedy) => handOverOne(context, remedy, leaver)
      if (!(await eachInTurn(goOn, goes, handOver))) return false
    }
    return true
  },
}

async function handOverOne(
  context: Context,
  { _id }: Remedy,
  { leave, person, standIn }: Leaver,
): Promise<void> {
  const acting = bySystem(context.now, leave)
  await takeStepOn(context, remedyKind, _id, async (remedy) => {
    if (!remedy.open) return undefined
    const overseers = await readOverseers(context, supervised(remedy.areas), remedy)
    const named = standIn({ role: 'supervisor', areas: remedy.reviewAreas })
    const step = handOverStep(remedy, { person, standIn: named?.id }, overseers)
    return step && { step, acting }
  })
}
