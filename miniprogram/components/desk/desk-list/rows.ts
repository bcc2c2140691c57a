import type { Card, List } from './list'
import type { Doing, Row, Suggested } from './row'
import type { Scope } from './scope'
import { whistleRow } from './whistle-row'

const actions: Record<Doing, { action: string; icon: string }> = {
  accept: { action: '受理', icon: 'check' },
  contact: { action: '去联系', icon: 'phone' },
  finish: { action: '去办结', icon: 'note' },
  assign: { action: '派单', icon: 'send' },
  decide: { action: '去批', icon: 'check' },
  check: { action: '去复核', icon: 'check-circle' },
  blow: { action: '去批', icon: 'whistle' },
  rule: { action: '去裁定', icon: 'hall' },
}

const reassign = { action: '换人', icon: 'swap' }
const nothing = { action: '', icon: '' }

/** What is done on one's own, and what a leader does from an area's list. */
const own: readonly string[] = ['accept', 'contact', 'finish'] satisfies Doing[]
const leading: readonly string[] = ['assign', 'decide', 'check'] satisfies Doing[]

/** Where something of my own stands while nobody has said anything new. */
const untold: Partial<Record<Card['next'], string>> = {
  accept: '新派来的，还没受理',
  contact: '受理了，还没联系',
  finish: '联系过了，在办',
}

/**
 * The cards of a list, each with its one next action; whistles first, since departments wait for
 * them. The first that has one is filled, but for what somebody has already: giving it to somebody
 * else is not urged.
 */
export function rowsOf(scope: Scope, { cards, whistles }: List): Row[] {
  const rows = [...whistles.map(whistleRow), ...cards.map((card) => reportRow(scope, card))].map(
    (row) => ({ ...row, ...wordsOf(row) }),
  )
  const filled = rows.findIndex(({ action }) => action !== '' && action !== reassign.action)
  return rows.map((row, index) => ({ ...row, first: index === filled }))
}

/** The rows with the first one's worker named, who is then given it by one tap. */
export const withWorker = (
  [first, ...others]: readonly Row[],
  { id, name, why }: Suggested,
): Row[] =>
  first ? [{ ...first, action: `派给${name}`, latest: why, worker: { id, name } }, ...others] : []

function reportRow(scope: Scope, card: Card): Omit<Row, 'action' | 'icon' | 'first'> {
  const { id, version, title, holder, clock, place } = card
  const mine = scope === 'mine'
  return {
    of: 'report',
    ...{ id, version, title, holder, clock, place },
    doing: doingIn(mine ? own : leading, card),
    latest: mine ? ownLatest(card) : areaLatest(card),
  }
}

const doingIn = (known: readonly string[], { next }: Card): Doing | '' =>
  known.includes(next) ? (next as Doing) : ''

function wordsOf({ doing, holder }: Pick<Row, 'doing' | 'holder'>) {
  if (doing === '') return nothing
  return doing === 'assign' && holder ? reassign : actions[doing]
}

/** What was said last, unless it is just what the title says. */
const newsOf = ({ latest, title }: Card): string =>
  latest.startsWith(title.replace(/…$/, '')) ? '' : latest

const ownLatest = (card: Card): string => newsOf(card) || (untold[card.next] ?? card.statusText)

const areaLatest = (card: Card): string =>
  card.holder ? `${card.holder} · ${card.statusText}` : newsOf(card) || card.category.name
