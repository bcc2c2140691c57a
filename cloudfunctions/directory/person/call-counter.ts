import { dayOf } from '../../core/clock/date.ts'
import type { Caller } from '../../core/procedure/caller.ts'
import type { Context } from '../../core/procedure/context.ts'
import { callCounts } from './call-count-record.ts'

/** How many counts that are full an instance remembers at most. */
const KEPT = 1000

/** A call as it is counted; `token` is that of the client, where it has one. */
export type Counted = { procedure: string; token: string }

/**
 * Counts calls of procedures of which a city allows so many a day (`perDay` of its rules), whoever is
 * in service more. One that is repeated by its token counts once, and is never refused.
 */
export class CallCounter {
  /** Counts that an instance has found full: they need not be tried again. */
  private readonly full = new Set<string>()

  /**
   * Counts a call: one operation for the first of a day, two for each further one, three for the
   * first that an instance refuses, and then one.
   * @returns whether it may go on
   */
  async allows(
    { db, city, now, sign }: Pick<Context, 'db' | 'city' | 'now' | 'sign'>,
    { id, roles }: Pick<Caller, 'id' | 'roles'>,
    { procedure, token }: Counted,
  ): Promise<boolean> {
    const allowed = city.rules.perDay[procedure]
    if (!allowed) return true
    const _id = sign(`calls ${id} ${dayOf(now)} ${procedure}`)
    if (!this.full.has(_id)) {
      const first = { _id, count: 1, tokens: [token], at: now }
      if (await db.add(callCounts, first)) return true
      const below = roles.length > 0 ? allowed.staff : allowed.resident
      const open = { _id, count: { from: 0, below }, ...(token ? { tokens: { not: token } } : {}) }
      const again = { increase: { count: 1 }, append: { tokens: token } }
      if (await db.change(callCounts, open, again)) return true
    }
    const known = await db.read(callCounts, _id)
    if (token && known?.tokens.includes(token)) return true
    if (this.full.size >= KEPT) this.full.clear()
    this.full.add(_id)
    return false
  }
}
