/** Turns the cards that the cloud gives into the rows of a desk's list. */

import { mendRow } from '../../rating/mend-card/mend-row'
import { nextAmong } from './desk-actions'
import type { Look, Row, Suggested } from './desk-row'
import { tagOf, type Wanted } from './desk-scopes'
import type { Card, List } from './fetch-list'
import { remedyRow } from './remedy-row'
import { reassign, reportRow } from './report-row'
import { callRow, whistleRow } from './whistle-row'

/** How each kind of thing looks on a desk, what it opens and what comes next: the one place that knows all kinds. */
function lookOf(card: Card, { role, scope }: Pick<Wanted, 'role' | 'scope'>): Look {
  switch (card.kind) {
    case 'report':
      return reportRow(card, scope)
    case 'whistle':
      return role === 'officer' ? callRow(card) : whistleRow(card)
    case 'remedy':
      return remedyRow(card)
    case 'mend':
      return { look: 'mend', ...mendRow(card), ...nextAmong([]) }
  }
}

/** On 先办 each thing as it looks on its own list, with what that is called. */
function firstLook(card: Card, { role }: Wanted, from: List['from'][number]): Look {
  const look = lookOf(card, { role, scope: from })
  const { label = '', tone = '' } = tagOf(from) ?? {}
  return look.look === 'task' ? { ...look, tag: label, tone } : look
}

/**
 * The cards of a list, each with its one next action. The first that has one is filled, but for
 * what somebody has already: giving it to somebody else is not urged.
 */
export function rowsOf(
  wanted: Wanted,
  { cards, from = [] }: { cards: List['cards']; from?: List['from'] },
): Row[] {
  const looks = cards.map((card, at) => {
    const own = from[at]
    return own ? firstLook(card, wanted, own) : lookOf(card, wanted)
  })
  const filled = looks.findIndex(({ label }) => label !== '' && label !== reassign.label)
  return looks.map((look, index) => ({ ...look, first: index === filled }))
}

/** The first report that nobody has and whoever looks may give to somebody. */
export const unassigned = (rows: readonly Row[]): Row | undefined =>
  rows.find((row) => row.look === 'task' && row.action === 'assign' && !row.holder)

/** The rows with the worker of one of them named, who is then given it by one tap. */
export const withWorker = (rows: readonly Row[], of: string, { id, name, why }: Suggested): Row[] =>
  rows.map((row) =>
    row.look === 'task' && row.id === of
      ? { ...row, label: `派给${name}`, latest: why, worker: { id, name } }
      : row,
  )
