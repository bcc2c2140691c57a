import { AT_ONCE } from '../../../cloudfunctions/core/cloud/database.ts'
import { bySystem, takeStepOn } from '../../../cloudfunctions/core/lifecycle/take-step.ts'
import type {
  Context,
  Holding,
  InHand,
  Leaver,
} from '../../../cloudfunctions/core/procedure/context.ts'
import { loadsBy } from '../../../cloudfunctions/core/procedure/loads-by.ts'
import { type Errand, errands } from './errand-record.ts'
import { readWorker } from './read-worker.ts'
import { type ErrandStep, errandKind } from './rules/errand-kind.ts'

/** An errand as its holder has it in hand. */
const inHand = ({ areas }: Errand): InHand => ({ role: 'worker', areas })

/** The open errands that somebody fetches. */
export const heldErrands: Holding = {
  async held({ db }, person, limit) {
    const held = await db.find(errands, { 'holder.id': person, open: true }, { limit })
    return held.map((errand) => ({ due: errand.dueAt, inHand: inHand(errand) }))
  },
  loads: loadsBy(errands, 'holder.id'),
  async handOver(context, leaver, goOn) {
    const where = { 'holder.id': leaver.person, open: true }
    for (const errand of await context.db.find(errands, where, { limit: AT_ONCE })) {
      if (leaver.keeps(inHand(errand))) continue
      if (!goOn()) return false
      await handOverErrand(context, errand, leaver)
    }
    return true
  },
}

/** To whoever stands in for the leaver, or has the grid's work; else it waits for somebody again. */
const handOverErrand = (context: Context, held: Errand, { leave, person, standIn }: Leaver) =>
  takeStepOn(context, errandKind, held._id, async (errand) => {
    if (!errand.open || errand.holder?.id !== person) return undefined
    const workers = await readWorker(context, errand)
    const holder = standIn(inHand(errand)) ?? workers.find(({ id }) => id !== person)
    const step: ErrandStep = holder
      ? { action: 'handover', to: 'taken', set: { holder } }
      : { action: 'handover', to: 'asked', drop: ['holder', 'appointment'] }
    return { step, acting: bySystem(context.now, leave) }
  })
