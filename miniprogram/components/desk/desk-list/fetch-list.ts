/** Where the lists of desks come from. */
import type { Procedures } from '../../../../typings/procedures'
import { call } from '../../../services/cloud/call'
import { fetchOrRemember, forgetOthers } from '../../../services/cloud/last-seen'
import type { Wanted } from './desk-scopes'

type Listed = Procedures['desk.list']['result']

/** Anything on a desk, as the cloud gives it; its kind says what it is. */
export type Card = Listed['cards'][number]

/**
 * What waits, the worst first; `more` when it does not show all of it, `old` when there was no
 * network and this is what was seen last.
 */
export type List = Listed & { old: boolean }

/** Fetches a list; my own is remembered for where there is no network. @throws CallError */
export async function fetchList(wanted: Wanted): Promise<List> {
  const fetch = () => call('desk.list', wanted)
  if (wanted.scope !== 'mine') return { ...(await fetch()), old: false }
  const { value, old } = await fetchOrRemember('desk', fetch)
  if (!old) forgetOthers(value.cards.map(({ id }) => id))
  return { ...value, old }
}
