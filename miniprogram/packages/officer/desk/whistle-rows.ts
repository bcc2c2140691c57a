/** Turns the whistles of a department's inbox into the rows of its desk. */
import type { Procedures } from '../../../../typings/procedures'

/** A department's whistles, as they are due; `more` when not all of them are shown. */
export type Inbox = Procedures['whistle.inbox']['result']

type Card = Inbox['cards'][number]

/** A whistle on an officer's desk, ready for whistle-card. */
export type Row = Pick<Card, 'id' | 'title' | 'place' | 'tried' | 'ground' | 'photo' | 'clock'> & {
  /** Its kind, and the part of this department. */
  kind: string
  /** Who else was called, and how far they are. */
  others: string
  /** What is special about it; empty when nothing is. */
  told: string
  action: 'join' | 'respond' | ''
  label: string
  icon: string
}

const parts: Record<Card['part'], string> = { lead: '主办', helper: '协办', '': '' }

const actions: Record<Row['action'], { label: string; icon: string }> = {
  join: { label: '报到，我们来', icon: 'check' },
  respond: { label: '去答复', icon: 'note' },
  '': { label: '', icon: '' },
}

/** The cards of an inbox, each with what this department does next. */
export const rowsOf = ({ cards }: Inbox): Row[] => cards.map(rowOf)

function rowOf(card: Card): Row {
  const { id, title, place, tried, ground, photo, clock, kindText, part, next } = card
  const action = next === 'join' || next === 'respond' ? next : ''
  const others = card.departments.filter(({ lead }) => lead !== (part === 'lead'))
  return {
    ...{ id, title, place, tried, ground, photo, clock, action },
    ...actions[action],
    kind: [`${kindText}吹哨`, parts[part]].filter(Boolean).join(' · '),
    others: others.map(({ name, stateText }) => `${name}（${stateText}）`).join('、'),
    told: card.disputed ? '有部门说不归自己管，等督办裁定' : action ? '' : card.statusText,
  }
}

/** How things are, in the one sentence that the desk opens with. */
export function sentenceOf(scope: 'open' | 'over', { cards, more }: Inbox): string {
  if (cards.length === 0) return scope === 'open' ? '没有吹到您这儿的哨' : '还没有结束的'
  const count = more ? `${cards.length} 多` : `${cards.length}`
  if (scope === 'over') return `${count} 声哨结束了`
  const waiting = cards.filter(({ next }) => next === 'join').length
  const late = cards.filter(({ clock }) => clock.state === 'late').length
  const pressing = late > 0 ? `，${late} 声已超时` : ''
  return waiting > 0 ? `${waiting} 声哨等您报到${pressing}` : `${count} 声哨在办${pressing}`
}
