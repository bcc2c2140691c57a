/** What a desk's list says of itself: its one sentence, and that it is empty. */
import type { DeskScope, ListCount } from '../../../contract/desk'
import { empty, type PageState } from '../../../services/page/page-state'
import type { Card, Found, List } from './fetch-list'

type Spoken = {
  /** How things are, with how many there are in words, and as they were counted. */
  some: (count: string, much: ListCount, cards: readonly Card[]) => string
  none: string
  comes: string
  /** What to do while nothing is there, where that is not to look again. */
  meanwhile?: string
}

/** How many there are, and what of them can't wait. */
const counted =
  (some: (count: string) => string): Spoken['some'] =>
  (count, much) =>
    some(count) + pressing(much)

const spoken: Record<DeskScope, Spoken> = {
  first: {
    some: counted((count) => `先办这 ${count} 件`),
    none: '没有要先办的',
    comes: '等您批的、没人接的、到时的，会出现在这儿',
  },
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
    some: (_, much) => lateAndToday(much),
    none: '没有今天到时的',
    comes: '超时的、今天到时还没办完的，会出现在这儿',
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
    some: (count, much) => `${count} 条差评在跟进${pressing(much, '条')}`,
    none: '没有要跟进的差评',
    comes: '记名的差评会出现在这儿',
  },
  appeals: {
    some: (count, much) => `${count} 条申诉等您复核${pressing(much, '条')}`,
    none: '没有等您复核的',
    comes: '别的督办提的申诉会出现在这儿',
  },
  remedied: {
    some: (count) => `${count} 条了结了`,
    none: '还没有了结的',
    comes: '回访过、再评过的会出现在这儿',
  },
}

/**
 * How things are, in the one sentence that a desk opens with: of all that there is, where the cloud has
 * counted it (`known`); else of what is shown.
 */
export function sentenceOf(
  scope: DeskScope,
  list: Pick<List, 'cards' | 'next' | 'late' | 'today' | 'counts'>,
  known?: ListCount | null,
): string {
  const { some, none } = spoken[scope]
  const { cards, next, late, today } = list
  if (cards.length === 0) return none
  const shown = { count: cards.length, late, today, more: next !== '' }
  const much = list.counts[scope] ?? (next && known ? known : shown)
  return some(`${much.count}${much.more ? ' 多' : ''}`, much, cards)
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

/** How many are late, and how many due today; the late ones come first in their list. */
function lateAndToday(much: ListCount): string {
  const { count, late, today, more } = much
  if (more && late === count) return `头 ${late} 件都已超时`
  const said = [
    late > 0 && `${late} 件已超时`,
    today > 0 && `${today}${more ? ' 多' : ''} 件今天到时`,
  ]
  return said.filter(Boolean).join('，')
}

/** How many whistles wait for somebody to come; else how many there are. */
function toJoinOrOpen(count: string, _: ListCount, cards: readonly Card[]): string {
  const waiting = cards.filter((card) => 'next' in card && card.next === 'join').length
  const late = cards.filter((card) => 'clock' in card && card.clock.state === 'late').length
  const standing = waiting > 0 ? `${waiting} 声哨等您报到` : `${count} 声哨在办`
  return late > 0 ? `${standing}，${late} 声已超时` : standing
}

/** What can't wait: overdue comes before due today. */
function pressing({ late, today, ...much }: ListCount, measure = '件'): string {
  if (late > 0) return `，${partOf(late, much, measure)}已超时`
  return today > 0 ? `，${partOf(today, much, measure)}今天到时` : ''
}

/** So many of a list; that it is all of them is said only where all were counted. */
function partOf(part: number, { count, more }: Pick<ListCount, 'count' | 'more'>, measure: string) {
  if (part < count) return `${part} ${measure}`
  if (more) return `头 ${part} ${measure}都`
  return count > 1 ? '都' : ''
}
