import { AT_ONCE } from '../../core/cloud/database.ts'
import type { Where } from '../../core/cloud/query.ts'
import { bySystem, takeStepOn } from '../../core/lifecycle/take-step.ts'
import type { Context, Holding, InHand, Leaver } from '../../core/procedure/context.ts'
import { loadsBy } from '../../core/procedure/loads-by.ts'
import { eachInTurn } from '../../core/procedure/take-up.ts'
import { readOverseers, supervised } from './read-overseers.ts'
import { type Remedy, remedies } from './remedy-record.ts'
import { handOverStep } from './rules/hand-over.ts'
import { remedyKind } from './rules/remedy-kind.ts'

/** The open remedies that somebody follows up. */
export const heldRemedies: Holding = {
  async held({ db }, person, limit) {
    const found = await db.find(remedies, { 'reviewer.id': person, open: true }, { limit })
    return found.map((remedy) => ({ due: remedy.dueAt, inHand: inHandOf(remedy) }))
  },
  loads: loadsBy(remedies, 'reviewer.id'),
  async handOver(context, leaver, goOn) {
    for (const where of [...inTheirAreas(leaver), { 'reviewer.id': leaver.person }]) {
      const order = { dueAt: 'up' } as const
      const open = { ...where, open: true }
      const held = await context.db.find(remedies, open, { order, limit: AT_ONCE })
      const goes = held.filter((remedy) => !leaver.keeps(inHandOf(remedy)))
      const handOver = (remedy: Remedy) => handOverOne(context, remedy, leaver)
      if (!(await eachInTurn(goOn, goes, handOver))) return false
    }
    return true
  },
}

const inHandOf = ({ reviewAreas: areas }: Remedy): InHand => ({ role: 'supervisor', areas })

/** What they follow up by a post of theirs; what they have by way of standing in is found by their name. */
const inTheirAreas = ({ posts }: Leaver): Where[] =>
  posts.filter(({ role }) => role === 'supervisor').map(({ area }) => ({ reviewAreas: area }))

async function handOverOne(
  context: Context,
  { _id }: Remedy,
  { leave, person, standIn }: Leaver,
): Promise<void> {
  const acting = bySystem(context.now, leave)
  await takeStepOn(context, remedyKind, _id, async (remedy) => {
    if (!remedy.open) return undefined
    const overseers = await readOverseers(context, supervised(remedy.areas), remedy)
    const named = standIn(inHandOf(remedy))
    const step = handOverStep(remedy, { person, standIn: named?.id }, overseers)
    return step && { step, acting }
  })
}
