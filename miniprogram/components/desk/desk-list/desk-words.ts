/** What a desk's list says of itself: its one sentence, and that it is empty. */
import type { ClockFace } from '../../../contract/clock'
import type { DeskScope } from '../../../contract/desk'
import { empty, type PageState } from '../../../services/page/page-state'
import type { Card, Found, List } from './fetch-list'

type Spoken = {
  /** How things are, with how many there are. */
  some: (count: string, cards: readonly Card[]) => string
  none: string
  comes: string
  /** What to do while nothing is there, where that is not to look again. */
  meanwhile?: string
}

/** How many there are, and what of them can't wait. */
const counted =
  (some: (count: string) => string): Spoken['some'] =>
  (count, cards) =>
    some(count) + pressing(cards)

const spoken: Record<DeskScope, Spoken> = {
  mine: {
    some: counted((count) => `手头 ${count} 件`),
    none: '手头没有事',
    comes: '新派来的会出现在这儿',
  },
  pool: {
    some: counted((count) => `${count} 件还没有人接`),
    none: '都有人接了',
    comes: '没人接的会出现在这儿',
  },
  waiting: {
    some: counted((count) => `${count} 件等您批`),
    none: '没有等您批的',
    comes: '延期、挂账、吹哨要您点头的，会出现在这儿',
  },
  late: {
    some: lateOrSoon,
    none: '没有快到时的',
    comes: '到时、快到时还没办完的，会出现在这儿',
  },
  disputes: {
    some: counted((count) => `${count} 声哨等您定由谁办`),
    none: '没有争议',
    comes: '部门说不归它管的会出现在这儿',
  },
  assigned: {
    some: counted((count) => `${count} 件在办`),
    none: '没有在办的',
    comes: '派出去的会出现在这儿',
  },
  check: {
    some: counted((count) => `${count} 件等您去看`),
    none: '没有要去看的',
    comes: '抽到的巡查件、部门答复的哨，会出现在这儿',
  },
  done: {
    some: counted((count) => `${count} 件办结了，等居民回答`),
    none: '没有等回答的',
    comes: '办结了、还没回答的会出现在这儿',
  },
  open: {
    some: toJoinOrOpen,
    none: '没有吹到您这儿的哨',
    comes: '吹到您部门的哨会出现在这儿',
  },
  over: {
    some: (count) => `${count} 声哨结束了`,
    none: '还没有结束的',
    comes: '办完的会出现在这儿',
    meanwhile: '',
  },
  remedies: {
    some: (count, cards) => `${count} 条差评在跟进${lateOf(cards, '条')}`,
    none: '没有要跟进的差评',
    comes: '记名的差评会出现在这儿',
  },
  appeals: {
    some: (count, cards) => `${count} 条申诉等您复核${lateOf(cards, '条')}`,
    none: '没有等您复核的',
    comes: '别的督办提的申诉会出现在这儿',
  },
  remedied: {
    some: (count) => `${count} 条了结了`,
    none: '还没有了结的',
    comes: '回访过、再评过的会出现在这儿',
  },
}

/** How things are, in the one sentence that a desk opens with. */
export function sentenceOf(
  scope: DeskScope,
  { cards, next }: Pick<List, 'cards' | 'next'>,
): string {
  const { some, none } = spoken[scope]
  return cards.length === 0 ? none : some(`${cards.length}${next ? ' 多' : ''}`, cards)
}

/** What a list says while nothing is in it. */
export function emptyOf(scope: DeskScope): PageState {
  const { comes, meanwhile = '往下拉，看看有没有新的。' } = spoken[scope]
  return empty({ title: comes, words: meanwhile })
}

/** What was found, in one sentence. */
export function foundSentence(sought: string, { cards, more }: Found): string {
  if (cards.length === 0) return `没有找到“${sought}”`
  return more ? `找到的太多，先列 ${cards.length} 件` : `找到 ${cards.length} 件`
}

/** What stands there while nothing was found. */
export const nothingFound: PageState = empty({
  title: '换个说法再找找',
  words: '编号、小区楼栋、什么事、谁在办，都能找。办完了的，要写全编号。',
})

/** How many are late, and how many soon will be; the late ones come first in their list. */
function lateOrSoon(count: string, cards: readonly Card[]): string {
  const late = countOf('late', cards)
  if (late === 0) return `${count} 件快到时`
  if (late === cards.length) return `${count} 件已超时`
  return `${late} 件已超时，${cards.length - late} 件快到时`
}

/** How many whistles wait for somebody to come; else how many there are. */
function toJoinOrOpen(count: string, cards: readonly Card[]): string {
  const waiting = cards.filter((card) => 'next' in card && card.next === 'join').length
  return `${waiting > 0 ? `${waiting} 声哨等您报到` : `${count} 声哨在办`}${lateOf(cards, '声')}`
}

const countOf = (state: ClockFace['state'], cards: readonly Card[]): number =>
  cards.filter((card) => 'clock' in card && card.clock.state === state).length

function lateOf(cards: readonly Card[], measure: string): string {
  const late = countOf('late', cards)
  return late > 0 ? `，${late} ${measure}已超时` : ''
}

/** What can't wait: overdue comes before due today. */
function pressing(cards: readonly Card[]): string {
  const late = countOf('late', cards)
  if (late > 0) return `，${partOf(late, cards.length)}已超时`
  const today = countOf('today', cards)
  return today > 0 ? `，${partOf(today, cards.length)}就要到时` : ''
}

function partOf(count: number, all: number): string {
  if (count < all) return `${count} 件`
  return all > 1 ? '都' : ''
}
