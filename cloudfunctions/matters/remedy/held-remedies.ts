import { AT_ONCE } from '../../core/cloud/database.ts'
import { bySystem, takeStepOn } from '../../core/lifecycle/take-step.ts'
import type { Holding, Leaver, World } from '../../core/procedure/world.ts'
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
  async handOver(world, leaver, goOn) {
    for (const { role, area } of leaver.posts) {
      if (role !== 'supervisor') continue
      const where = { reviewAreas: area, open: true }
      const order = { dueAt: 'up' } as const
      for (const remedy of await world.db.find(remedies, where, { order, limit: AT_ONCE })) {
        if (leaver.keeps({ role, areas: remedy.reviewAreas })) continue
        if (!goOn()) return false
        await handOverOne(world, remedy, leaver)
      }
    }
    return true
  },
}

async function handOverOne(
  world: World,
  { _id }: Remedy,
  { leave, person, standIn }: Leaver,
): Promise<void> {
  const acting = bySystem(world.now, leave)
  await takeStepOn(world, remedyKind, _id, async (remedy) => {
    if (!remedy.open) return undefined
    const overseers = await readOverseers(world, supervised(remedy.areas), remedy)
    const named = standIn({ role: 'supervisor', areas: remedy.reviewAreas })
    const step = handOverStep(remedy, { person, standIn: named?.id }, overseers)
    return step && { step, acting }
  })
}
