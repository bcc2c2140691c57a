import * as v from 'valibot'
import { countedScopes, type DeskScope, scopesOf } from '../../../miniprogram/contract/desk.ts'
import { staff } from '../../core/procedure/caller.ts'
import type { Context } from '../../core/procedure/context.ts'
import { type Failure, fail } from '../../core/procedure/failure.ts'
import { after, type Page, pageOf, SHOWN } from '../../core/procedure/page.ts'
import { procedure } from '../../core/procedure/procedure.ts'
import { type Counts, pressing, sumOf } from '../../core/waiting/on-lists.ts'
import type { DeskCard, Desk as DeskOfNouns, Waiting } from '../../core/waiting/waiting.ts'
import { areaList, ownList } from '../asked.ts'
import { cardsOf } from '../cards-of.ts'
import { firstOfAll } from '../rules/first-of-all.ts'
import { mayLook } from '../rules/may-look.ts'
import { worstFirst } from '../rules/worst-first.ts'

const input = v.union([
  v.strictObject({ ...ownList, after }),
  v.strictObject({ ...areaList, after }),
])

/** A page of a desk's list. */
export type Desk<Card> = Page<Card> & {
  /** How much of the page is late, and how much due today. */
  late: number
  today: number
  /** Until when whoever has the desk is away (epoch ms), 0 while they are there. */
  awayUntil: number
  /** Of which list each card is, where the list is made of several; else nothing. */
  from: DeskScope[]
  /** How much lies on each list of the desk, where that was counted. */
  counts: Counts
}

/**
 * A page of a list of somebody's desk: what waits for them of every noun that has something there, the
 * worst first. One operation for each of these nouns, and one for the links of all photos. What has moved
 * since the page before may come again, or be on none of them until the list is asked for anew. The list
 * `first` is one page of what waits for a leader on all lists, and says how much lies on each; it costs
 * an operation more for a noun of which more is counted than shown.
 */
export const listDesk = <Card extends DeskCard>(waiting: readonly Waiting<Card>[]) =>
  procedure({
    who: staff,
    input,
    async run(call): Promise<Desk<Card> | Failure> {
      const wanted = { area: '', ...call.input }
      if (!mayLook(call.caller, wanted)) return fail('CALL.NOT_ALLOWED')
      const desk = { ...call, ...wanted }
      const awayUntil = call.caller.awayUntil ?? 0
      if (wanted.scope === 'first') return { ...(await firstPage(waiting, desk, call)), awayUntil }
      const nouns = waiting.filter(({ scopes }) => scopes.includes(wanted.scope))
      const found = await Promise.all(nouns.map((noun) => noun.find(desk)))
      const { shown, next } = pageOf(worstFirst(wanted.scope, found, wanted.after), (one) => one)
      const cards = await cardsOf(call, shown)
      return { cards, next, ...pressing(shown, call.now), awayUntil, from: [], counts: {} }
    },
  })

/** What waits for a leader on all lists, the worst first, as much as one page shows. */
async function firstPage<Card extends DeskCard>(
  waiting: readonly Waiting<Card>[],
  desk: DeskOfNouns,
  { files }: Pick<Context, 'files'>,
): Promise<Omit<Desk<Card>, 'awayUntil'>> {
  const led = await Promise.all(waiting.map((noun) => noun.lead(desk)))
  const lying = firstOfAll(
    led.flatMap((one) => one.lying),
    desk.now,
  ).slice(0, SHOWN)
  return {
    cards: await cardsOf({ files }, lying),
    next: '',
    ...pressing(lying, desk.now),
    from: lying.map(({ scope }) => scope),
    counts: sumOf(
      scopesOf[desk.role].filter((scope) => countedScopes.includes(scope)),
      led.map(({ counts }) => counts),
    ),
  }
}
