/** Where the lists of a desk come from. */
import type { Procedures } from '../../../../typings/procedures'
import { call } from '../../../services/cloud/call'
import { fetchOrRemember, forgetOthers } from '../../../services/cloud/last-seen'
import type { Scope, Wanted } from './desk-scopes'

type Reports = Procedures['report.desk']['result']
type Whistles = Procedures['whistle.inArea']['result']

/** A report in a list. */
export type Card = Reports['cards'][number]

/** A whistle in a list. */
export type WhistleCard = Whistles['cards'][number]

/**
 * Reports and whistles, each in the order they are due; `more` when it does not show all of them,
 * `old` when there was no network and this is what was seen last.
 */
export type List = { cards: Card[]; whistles: WhistleCard[]; more: boolean; old: boolean }

type Sources = {
  reports?: Procedures['report.inArea']['input']['scope']
  whistles?: Procedures['whistle.inArea']['input']['scope']
}

/** Where a list of an area comes from: whistles stand beside the reports that wait for the same. */
const sources: Record<Exclude<Scope, 'mine'>, Sources> = {
  pool: { reports: 'pool' },
  waiting: { reports: 'waiting', whistles: 'asked' },
  late: { reports: 'late', whistles: 'late' },
  disputes: { whistles: 'disputes' },
  assigned: { reports: 'assigned' },
  check: { reports: 'check', whistles: 'responded' },
  done: { reports: 'done' },
}

const none = { cards: [], more: false }

/** Fetches a list; my own is remembered for where there is no network. @throws CallError */
export async function fetchList({ scope, area }: Wanted): Promise<List> {
  if (scope === 'mine') return fetchMine()
  const { reports, whistles } = sources[scope]
  const [found, called] = await Promise.all([
    reports ? call('report.inArea', { area, scope: reports }) : none,
    whistles ? call('whistle.inArea', { area, scope: whistles }) : none,
  ])
  const more = found.more || called.more
  return { cards: found.cards, whistles: called.cards, more, old: false }
}

async function fetchMine(): Promise<List> {
  const { value, old } = await fetchOrRemember('desk', () => call('report.desk', {}))
  if (!old) forgetOthers(value.cards.map(({ id }) => id))
  return { ...value, whistles: [], old }
}
