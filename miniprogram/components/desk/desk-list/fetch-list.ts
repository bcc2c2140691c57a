/** Where the lists of desks come from. */
import type { Procedures } from '../../../../typings/procedures'
import { call } from '../../../services/cloud/call'
import { fetchOrRemember, forgetOthers } from '../../../services/cloud/last-seen'
import { fetchNext, fetchPages } from '../../../services/cloud/pages'
import type { Wanted } from './desk-scopes'

type Listed = Procedures['desk.list']['result']

/** Anything on a desk, as the cloud gives it; its kind says what it is. */
export type Card = Listed['cards'][number]

/**
 * What waits, the worst first; it goes on where there is a `next`. `old` when there was no network and
 * this is what was seen last.
 */
export type List = Listed & { old: boolean }

/** What was found; `more` where there is more than that. */
export type Found = Procedures['desk.find']['result']

/** A list, with as many cards as were shown of it before; my own is remembered for where there is no network. @throws CallError */
export const fetchList = (wanted: Wanted, shown = 0): Promise<List> =>
  fetchPages((at) => fetchPage(wanted, at), shown, pressing)

/** A list with one page more. @throws CallError */
export const fetchMore = (wanted: Wanted, list: List): Promise<List> =>
  fetchNext((at) => fetchPage(wanted, at), list, pressing)

/** How much of both is late or due today. */
const pressing = (list: List, page: List) => ({
  late: list.late + page.late,
  today: list.today + page.today,
})

/** What is found from a list by what was typed. @throws CallError */
export const findFrom = (wanted: Wanted, sought: string): Promise<Found> =>
  call('desk.find', { ...wanted, sought })

async function fetchPage(wanted: Wanted, at: { after?: string }): Promise<List> {
  const fetch = () => call('desk.list', { ...wanted, ...at })
  if (wanted.scope !== 'mine' || at.after) return { ...(await fetch()), old: false }
  const { value, old } = await fetchOrRemember('desk', fetch)
  if (!old) forgetOthers(value.cards.map(({ id }) => id))
  return { ...value, old }
}
