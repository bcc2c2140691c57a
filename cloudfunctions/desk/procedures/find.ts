import * as v from 'valibot'
import { limits } from '../../../miniprogram/contract/limits.ts'
import { staff } from '../../core/procedure/caller.ts'
import { type Failure, fail } from '../../core/procedure/failure.ts'
import { shortText } from '../../core/procedure/fields.ts'
import { SHOWN } from '../../core/procedure/page.ts'
import { procedure } from '../../core/procedure/procedure.ts'
import { readSought } from '../../core/procedure/sought.ts'
import type { DeskCard, Waiting } from '../../core/waiting/waiting.ts'
import { areaList, ownList } from '../asked.ts'
import { cardsOf } from '../cards-of.ts'
import { mayLook } from '../rules/may-look.ts'
import { worstFirst } from '../rules/worst-first.ts'

const sought = shortText(limits.search)

const input = v.union([
  v.strictObject({ ...ownList, sought }),
  v.strictObject({ ...areaList, sought }),
])

/** What was found, and whether there is more of it than is shown. */
type Found<Card> = { cards: Card[]; more: boolean }

/**
 * What is found from a list of a desk by what was typed, the worst first, at most a page. A whole number
 * finds its report by the index of numbers, over or not, if the caller may see it. Anything else (a part of
 * a number, a building, an estate, a grid, a kind, who has it) is looked for among a thousand at most: on
 * one's own lists among what lies there, on an area's among its open reports, those due first. Nobody finds
 * what a person wrote, nor anything of ratings. For each noun an operation a number, else up to five; and
 * one for the links of all photos.
 */
export const findOnDesk = <Card extends DeskCard>(waiting: readonly Waiting<Card>[]) =>
  procedure({
    who: staff,
    input,
    async run(call): Promise<Found<Card> | Failure> {
      const wanted = { area: '', ...call.input }
      if (!mayLook(call.caller, wanted)) return fail('CALL.NOT_ALLOWED')
      const looked = readSought(call.input.sought, call.city.categories)
      if (!looked) return { cards: [], more: false }
      const desk = { ...call, ...wanted }
      const found = await Promise.all(waiting.map((noun) => noun.seek(desk, looked)))
      const worst = worstFirst(wanted.scope, found)
      return { cards: await cardsOf(call, worst.slice(0, SHOWN)), more: worst.length > SHOWN }
    },
  })
