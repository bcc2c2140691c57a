/** Turns the cards that the cloud gives into the rows of a desk's list. */

import type { Action, Row, Suggested } from './desk-row'
import type { Scope } from './desk-scopes'
import type { Card, List } from './fetch-list'
import { whistleRow } from './whistle-row'

const actions: Record<Action, { label: string; icon: string }> = {
  accept: { label: '受理', icon: 'check' },
  contact: { label: '去联系', icon: 'phone' },
  finish: { label: '去办结', icon: 'note' },
  assign: { label: '派单', icon: 'send' },
  decide: { label: '去批', icon: 'check' },
  check: { label: '去复核', icon: 'check-circle' },
  blow: { label: '去批', icon: 'whistle' },
  rule: { label: '去裁定', icon: 'hall' },
}

const reassign = { label: '换人', icon: 'swap' }
const nothing = { label: '', icon: '' }

/** What is done on one's own, and what a leader does from an area's list. */
const own: readonly string[] = ['accept', 'contact', 'finish'] satisfies Action[]
const leading: readonly string[] = ['assign', 'decide', 'check'] satisfies Action[]

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
  const filled = rows.findIndex(({ label }) => label !== '' && label !== reassign.label)
  return rows.map((row, index) => ({ ...row, first: index === filled }))
}

/** The rows with the first one's worker named, who is then given it by one tap. */
export const withWorker = (
  [first, ...others]: readonly Row[],
  { id, name, why }: Suggested,
): Row[] =>
  first ? [{ ...first, label: `派给${name}`, latest: why, worker: { id, name } }, ...others] : []

function reportRow(scope: Scope, card: Card): Omit<Row, 'label' | 'icon' | 'first'> {
  const { id, version, title, holder, clock, place } = card
  const mine = scope === 'mine'
  return {
    of: 'report',
    ...{ id, version, title, holder, clock, place },
    action: actionIn(mine ? own : leading, card),
    latest: mine ? ownLatest(card) : areaLatest(card),
  }
}

const actionIn = (known: readonly string[], { next }: Card): Action | '' =>
  known.includes(next) ? (next as Action) : ''

function wordsOf({ action, holder }: Pick<Row, 'action' | 'holder'>) {
  if (action === '') return nothing
  return action === 'assign' && holder ? reassign : actions[action]
}

/** What was said last, unless it is just what the title says. */
const newsOf = ({ latest, title }: Card): string =>
  latest.startsWith(title.replace(/…$/, '')) ? '' : latest

const ownLatest = (card: Card): string => newsOf(card) || (untold[card.next] ?? card.statusText)

const areaLatest = (card: Card): string =>
  card.holder ? `${card.holder} · ${card.statusText}` : newsOf(card) || card.category.name
