import * as v from 'valibot'
import { rotas } from '../../../../miniprogram/contract/rota.ts'
import { DAY } from '../../../core/clock/date.ts'
import { leaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { community, id, moment } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { people } from '../../person/person-record.ts'
import type { Turn } from '../../place/place-record.ts'
import { writeRota } from '../rota.ts'
import { leads } from '../rules/may-appoint.ts'
import { planned, turnOf } from '../rules/turn.ts'
import { isWorkerIn } from '../rules/works.ts'

/** The most turns that are planned at once: two at the window, a morning and an afternoon, for two months. */
const MOST = 200
/** How long a turn lasts at most. */
const LONGEST = 3 * DAY

const turn = v.strictObject({ person: id, from: moment, until: moment })

const input = v.strictObject({
  community,
  rota: v.picklist(rotas),
  turns: v.pipe(v.array(turn), v.maxLength(MOST)),
})

/**
 * Sets who has which turns of a community's rota (班表), in place of what was planned. Whoever has one
 * works in the community.
 */
export const setRota = procedure({
  who: leaders,
  input,
  async run(call) {
    const { db, caller, now } = call
    const { community, rota, turns } = call.input
    if (!leads(caller.roles, community)) return fail('CALL.NOT_ALLOWED')
    if (turns.some(({ from, until }) => from >= until || until - from > LONGEST)) {
      return fail('STAFF.BAD_LEAVE')
    }
    const ids = [...new Set(turns.map(({ person }) => person))]
    const found =
      ids.length === 0 ? [] : await db.find(people, { _id: { oneOf: ids } }, { limit: MOST })
    const workers = new Map(
      found.filter(({ roles }) => isWorkerIn(roles, community)).map((one) => [one._id, one]),
    )
    if (workers.size < ids.length) return fail('STAFF.NOT_A_WORKER')
    const wanted = turns.map(({ person: id, from, until }): Turn => {
      const { name = '', phone = '' } = workers.get(id) ?? {}
      return { id, name, phone, from, until }
    })
    const left = planned(wanted, now)
    await writeRota(call, rota, community, left)
    return { turns: left.map(turnOf) }
  },
})
