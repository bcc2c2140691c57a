import * as v from 'valibot'
import { staff } from '../../core/procedure/caller.ts'
import { type Failure, fail } from '../../core/procedure/failure.ts'
import { after, type Page, pageOf } from '../../core/procedure/page.ts'
import { procedure } from '../../core/procedure/procedure.ts'
import type { DeskCard, Waiting } from '../../core/waiting.ts'
import { areaList, ownList } from '../asked.ts'
import { cardsOf } from '../cards-of.ts'
import { mayLook } from '../rules/may-look.ts'
import { worstFirst } from '../rules/worst-first.ts'

const input = v.union([
  v.strictObject({ ...ownList, after }),
  v.strictObject({ ...areaList, after }),
])

/** A page of a desk's list; and until when whoever has it is away (epoch ms), 0 while they are there. */
export type Desk<Card> = Page<Card> & { awayUntil: number }

/**
 * A page of a list of somebody's desk: what waits for them of every noun that has something there, the
 * worst first. One operation for each of these nouns, and one for the links of all photos. What has moved
 * since the page before may come again, or be on none of them until the list is asked for anew.
 */
export const listDesk = <Card extends DeskCard>(waiting: readonly Waiting<Card>[]) =>
  procedure({
    who: staff,
    input,
    async run(call): Promise<Desk<Card> | Failure> {
      const wanted = { area: '', ...call.input }
      if (!mayLook(call.caller, wanted)) return fail('CALL.NOT_ALLOWED')
      const desk = { ...call, ...wanted }
      const nouns = waiting.filter(({ scopes }) => scopes.includes(wanted.scope))
      const found = await Promise.all(nouns.map((noun) => noun.find(desk)))
      const { shown, next } = pageOf(worstFirst(wanted.scope, found, wanted.after), (one) => one)
      const awayUntil = call.caller.awayUntil ?? 0
      return { cards: await cardsOf(call, shown), next, awayUntil }
    },
  })
