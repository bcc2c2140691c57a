import type { List } from './list'
import type { Scope } from './scope'

type Card = List['cards'][number]

/** What may be begun from a card. */
type Doing = 'accept' | 'contact' | 'finish' | 'assign'

/** One report on a desk, ready for task-card. */
export type Row = Pick<Card, 'id' | 'version' | 'title' | 'holder' | 'clock' | 'place'> & {
  /** Where it stands, in a line. */
  latest: string
  doing: Doing | ''
  action: string
  icon: string
  /** Whether its action is the page's one filled button. */
  first: boolean
}

const actions: Record<Doing, { action: string; icon: string }> = {
  accept: { action: '受理', icon: 'check' },
  contact: { action: '去联系', icon: 'phone' },
  finish: { action: '去办结', icon: 'note' },
  assign: { action: '派单', icon: 'send' },
}

const reassign = { action: '换人', icon: 'swap' }

/** Where something of my own stands while nobody has said anything new. */
const untold: Partial<Record<Card['next'], string>> = {
  accept: '新派来的，还没受理',
  contact: '受理了，还没联系',
  finish: '联系过了，在办',
}

/**
 * The cards of a list, each with its one next action. The first that has one is filled, but for
 * what somebody has already: giving it to somebody else is not urged.
 */
export function rowsOf(scope: Scope, cards: readonly Card[]): Row[] {
  const doings = cards.map((card) => doingOf(scope, card))
  const filled = doings.findIndex((doing) => doing !== '')
  return cards.map((card, index) => {
    const { id, version, title, holder, clock, place } = card
    const doing = doings[index] ?? ''
    return {
      ...{ id, version, title, holder, clock, place, doing },
      ...wordsOf(doing, holder),
      latest: scope === 'mine' ? ownLatest(card) : areaLatest(card),
      first: index === filled && scope !== 'assigned',
    }
  })
}

/** A leader gives out work from an area's list; everything else is begun on one's own. */
function doingOf(scope: Scope, { next }: Card): Doing | '' {
  if (scope !== 'mine') return next === 'assign' ? next : ''
  return next === 'accept' || next === 'contact' || next === 'finish' ? next : ''
}

function wordsOf(doing: Doing | '', holder: string) {
  if (doing === '') return { action: '', icon: '' }
  return doing === 'assign' && holder ? reassign : actions[doing]
}

/** What was said last, unless it is just what the title says. */
const newsOf = ({ latest, title }: Card): string =>
  latest.startsWith(title.replace(/…$/, '')) ? '' : latest

const ownLatest = (card: Card): string => newsOf(card) || (untold[card.next] ?? card.statusText)

const areaLatest = (card: Card): string =>
  card.holder ? `${card.holder} · ${card.statusText}` : newsOf(card) || card.category.name
