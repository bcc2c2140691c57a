import * as v from 'valibot'
import { areaScopes, ownScopes } from '../../../miniprogram/contract/desk.ts'
import { linksTo } from '../../core/lifecycle/content.ts'
import { type List, listOf } from '../../core/lifecycle/list.ts'
import { staff } from '../../core/procedure/caller.ts'
import { type Failure, fail } from '../../core/procedure/failure.ts'
import { area, role } from '../../core/procedure/fields.ts'
import { procedure } from '../../core/procedure/procedure.ts'
import type { DeskCard, Waiting } from '../../core/waiting.ts'
import { mayLook } from '../rules/may-look.ts'
import { worstFirst } from '../rules/worst-first.ts'

const input = v.union([
  v.strictObject({ role, scope: v.picklist(ownScopes) }),
  v.strictObject({ role, scope: v.picklist(areaScopes), area }),
])

/** A list of a desk; and until when whoever has it is away (epoch ms), 0 while they are there. */
export type Desk<Card> = List<Card> & { awayUntil: number }

/**
 * A list of somebody's desk: what waits for them of every noun that has something there, the worst
 * first. One operation for each of these nouns, and one for the links of all photos.
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
      const list = await listOf(worstFirst(wanted.scope, found), async (shown) => {
        const links = await call.files.links(...linksTo(shown.flatMap((one) => one.cover() ?? [])))
        return shown.flatMap((one) => one.card(links) ?? [])
      })
      return { ...list, awayUntil: call.caller.awayUntil ?? 0 }
    },
  })
