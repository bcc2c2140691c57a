import { AT_ONCE } from '../../core/cloud/database.ts'
import type { Where } from '../../core/cloud/query.ts'
import { bySystem, takeStepOn } from '../../core/lifecycle/take-step.ts'
import { tellAgain } from '../../core/lifecycle/tell-again.ts'
import type { Context, Holding, InHand, Leaver } from '../../core/procedure/context.ts'
import { eachInTurn } from '../../core/procedure/take-up.ts'
import { callInHand, handOverStep } from './rules/hand-over.ts'
import { guestOffice } from './rules/offices.ts'
import { whistleKind } from './rules/whistle-kind.ts'
import {
  type DepartmentCall,
  type Whistle,
  type WhistleAction,
  whistles,
} from './whistle-record.ts'

/**
 * The open whistles that somebody attends to for a department, or by a link for an outside unit, which
 * is theirs alone; and those that wait for them to decide.
 */
export const heldWhistles: Holding = {
  async held({ db }, person, limit) {
    const held: Where[] = [{ offices: guestOffice(person) }, { 'calls.officer.id': person }]
    const found = held.map((where) => db.find(whistles, { ...where, open: true }, { limit }))
    const each = (await Promise.all(found)).flat().map((whistle) => {
      const call = whistle.calls.find(({ officer }) => officer?.id === person)
      const inHand = call && inHandOf(whistle, call)
      return [whistle._id, { due: whistle.dueAt, inHand }] as const
    })
    return [...new Map(each).values()]
  },
  async loads({ db }, people) {
    const where = { 'calls.officer.id': { oneOf: people }, open: true }
    const found = await db.find(whistles, where, { limit: AT_ONCE })
    return found.flatMap(({ calls }) =>
      [...new Set(calls.map(({ officer }) => officer?.id ?? ''))]
        .filter((person) => people.includes(person))
        .map((person) => ({ person, things: 1 })),
    )
  },
  async handOver(context, leaver, goOn) {
    const where = { 'calls.officer.id': leaver.person, open: true }
    const held = await context.db.find(whistles, where, { order: { dueAt: 'up' }, limit: AT_ONCE })
    const all = await eachInTurn(goOn, held, async (whistle) => {
      const theirs = whistle.calls.filter(({ officer }) => officer?.id === leaver.person)
      for (const _ of theirs) await handOverOne(context, whistle, leaver)
    })
    return all && notifyOfDecisions(context, leaver, goOn)
  },
}

/** As what an officer has a call in hand. */
const inHandOf = ({ areas }: Whistle, { department }: DepartmentCall): InHand => ({
  ...{ role: 'officer', areas, department },
})

/** Hands the first call over that they have and can't keep; nothing happens where there is none. */
async function handOverOne(
  context: Context,
  { _id }: Whistle,
  { leave, person, keeps, standIn }: Leaver,
): Promise<void> {
  await takeStepOn(context, whistleKind, _id, (whistle) => {
    const call = callInHand(whistle, person, (one) => keeps(inHandOf(whistle, one)))
    if (!call) return undefined
    const step = handOverStep(whistle, call, standIn(inHandOf(whistle, call)))
    return { step, acting: bySystem(context.now, leave) }
  })
}

/** What waits for each of those who lead to decide: the entry that asked for it, and how it is found. */
const waiting: readonly { role: string; asks: WhistleAction; where: Where }[] = [
  { role: 'steward', asks: 'ask', where: { status: 'asked' } },
  { role: 'supervisor', asks: 'refuse', where: { disputedAt: { from: 1, below: 1e14 } } },
]

/** Tells whoever is there now of the whistles that wait for a leader who is away or has left. */
async function notifyOfDecisions(
  context: Context,
  { posts }: Leaver,
  goOn: () => boolean,
): Promise<boolean> {
  for (const { role, area } of posts) {
    for (const { asks, where } of waiting.filter((one) => one.role === role)) {
      const asked = ({ history }: Whistle) => history.findLast(({ action }) => action === asks)
      const wanted = { ...where, areas: area, open: true }
      if (!(await tellAgain(context, whistleKind, wanted, asked, goOn))) return false
    }
  }
  return true
}
