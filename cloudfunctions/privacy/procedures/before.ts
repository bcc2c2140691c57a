import * as v from 'valibot'
import { errorText } from '../../../miniprogram/contract/errors.ts'
import { everyone } from '../../core/procedure/caller.ts'
import { procedure } from '../../core/procedure/procedure.ts'
import { reports } from '../../matters/report/report-record.ts'
import { storedCategory } from '../../matters/report/rules/category.ts'
import { whyNotToLeave } from '../why-not-to-leave.ts'

/** Whether somebody may leave, in words why not, and which of their open reports it withdraws. */
export type BeforeLeaving = {
  may: boolean
  why: string
  open: { id: string; number: string; place: string; category: string }[]
  more: boolean
}

/** How many open reports are named; more are only counted so far. */
const SHOWN = 20

/** What is to be known before leaving: whether it can be done, and which open reports it withdraws. */
export const beforeLeaving = procedure({
  who: everyone,
  input: v.strictObject({}),
  async run(call): Promise<BeforeLeaving> {
    const { db, city, caller } = call
    const refused = await whyNotToLeave(call)
    const own = { reporter: caller.id, status: { oneOf: ['pool', 'assigned', 'handling'] } }
    const order = { createdAt: 'down' } as const
    const open = await db.find(reports, own, { order, limit: SHOWN + 1 })
    return {
      may: refused === undefined,
      why: refused ? errorText[refused] : '',
      open: open.slice(0, SHOWN).map(({ _id: id, number, category, place }) => ({
        ...{ id, number, place: place.words },
        category: storedCategory(city.categories, category).name,
      })),
      more: open.length > SHOWN,
    }
  },
})
