/** Turns remedies into the rows of a list, and says what the list is. */
import type { Procedures } from '../../../../typings/procedures'
import { empty, type PageState } from '../../../services/page/page-state'
import type { RemedyAction } from '../services/remedy-view'

/** A remedy in a list. */
type Card = Procedures['remedy.inArea']['result']['cards'][number]

/** What is listed: what is followed up, appeals that wait for whoever looks, and what is over. */
export type Scope = Procedures['remedy.inArea']['input']['scope']

/** A list as the page's tab offers it. */
export type Tab = { scope: Scope; label: string }

/** The lists in the order the screen offers them, with how many appeals wait for whoever looks. */
export const tabsWith = (appeals: number): Tab[] => [
  { scope: 'open', label: '跟进中' },
  { scope: 'appeals', label: appeals > 0 ? `等我复核 ${appeals}` : '等我复核' },
  { scope: 'over', label: '了结的' },
]

/** A remedy ready for task-card. */
export type Row = Pick<Card, 'id' | 'place' | 'clock'> & {
  title: string
  latest: string
  label: string
  icon: string
  /** Whether its action is the page's one filled button. */
  first: boolean
}

/** Only what may come next has a button; the rest lies behind 更多 on the remedy's page. */
const actions: Partial<Record<RemedyAction, { label: string; icon: string }>> = {
  call: { label: '去联系', icon: 'phone' },
  mend: { label: '去整改', icon: 'send' },
  rectify: { label: '去看改好没', icon: 'check-circle' },
  decideAppeal: { label: '去复核', icon: 'hall' },
  revisit: { label: '去回访', icon: 'phone' },
}

const nothing = { label: '', icon: '' }

/** The cards of a list, each with its one next action; the first that has one is filled. */
export function rowsOf(cards: readonly Card[]): Row[] {
  const filled = cards.findIndex(({ next }) => next !== '')
  return cards.map(({ id, place, clock, category, levelText, statusText, next }, at) => ({
    ...{ id, place, clock },
    title: `${category.name} · ${levelText}`,
    latest: statusText,
    ...((next && actions[next]) || nothing),
    first: at === filled,
  }))
}

const spoken: Record<Scope, { some: (count: string) => string; none: string; comes: string }> = {
  open: {
    some: (count) => `${count} 条差评在跟进`,
    none: '没有要跟进的差评',
    comes: '记名的差评会出现在这儿',
  },
  appeals: {
    some: (count) => `${count} 条申诉等您复核`,
    none: '没有等您复核的',
    comes: '别的督办提的申诉会出现在这儿',
  },
  over: {
    some: (count) => `${count} 条了结了`,
    none: '还没有了结的',
    comes: '回访过、再评过的会出现在这儿',
  },
}

/** How things are, in the one sentence that the page opens with. */
export function sentenceOf(scope: Scope, cards: readonly Card[], more: boolean): string {
  if (cards.length === 0) return spoken[scope].none
  const late = cards.filter(({ clock }) => clock.state === 'late').length
  const count = more ? `${cards.length} 多` : `${cards.length}`
  return spoken[scope].some(count) + (late > 0 ? `，${late} 条已超时` : '')
}

/** What a list says while nothing is in it. */
export const emptyOf = (scope: Scope): PageState =>
  empty({ title: spoken[scope].comes, words: '往下拉，看看有没有新的。' })
