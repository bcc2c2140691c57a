/** What a desk's list says of itself: its one sentence, and that it is empty. */
import type { ClockFace } from '../../../contract/clock'
import { empty, type PageState } from '../../../services/page/page-state'
import type { Scope } from './desk-scopes'
import type { List } from './fetch-list'

type Spoken = { some: (count: string) => string; none: string; comes: string }

const spoken: Record<Scope, Spoken> = {
  mine: {
    some: (count) => `手头 ${count} 件`,
    none: '手头没有事',
    comes: '新派来的会出现在这儿',
  },
  pool: {
    some: (count) => `${count} 件还没有人接`,
    none: '都有人接了',
    comes: '没人接的会出现在这儿',
  },
  waiting: {
    some: (count) => `${count} 件等您批`,
    none: '没有等您批的',
    comes: '延期、挂账、吹哨要您点头的，会出现在这儿',
  },
  late: {
    some: (count) => `${count} 件快到时`,
    none: '没有快到时的',
    comes: '到时、快到时还没办完的，会出现在这儿',
  },
  disputes: {
    some: (count) => `${count} 声哨等您定由谁办`,
    none: '没有争议',
    comes: '部门说不归它管的会出现在这儿',
  },
  assigned: {
    some: (count) => `${count} 件在办`,
    none: '没有在办的',
    comes: '派出去的会出现在这儿',
  },
  check: {
    some: (count) => `${count} 件等您去看`,
    none: '没有要去看的',
    comes: '抽到的巡查件、部门答复的哨，会出现在这儿',
  },
  done: {
    some: (count) => `${count} 件办结了，等居民回答`,
    none: '没有等回答的',
    comes: '办结了、还没回答的会出现在这儿',
  },
}

type Clocked = readonly { clock: ClockFace }[]

/** How things are, in the one sentence that a desk opens with. */
export function sentenceOf(scope: Scope, { cards, whistles, more }: List): string {
  const { some, none } = spoken[scope]
  const all = [...cards, ...whistles]
  if (all.length === 0) return none
  const count = more ? `${all.length} 多` : `${all.length}`
  return scope === 'late' ? lateOrSoon(all, count) : some(count) + pressing(all)
}

/** What a list says while nothing is in it. */
export const emptyOf = (scope: Scope): PageState =>
  empty({ title: spoken[scope].comes, words: '往下拉，看看有没有新的。' })

/** How many are late, and how many soon will be; the late ones come first in their list. */
function lateOrSoon(all: Clocked, count: string): string {
  const late = countOf('late', all)
  if (late === 0) return spoken.late.some(count)
  if (late === all.length) return `${count} 件已超时`
  return `${late} 件已超时，${all.length - late} 件快到时`
}

const countOf = (state: ClockFace['state'], cards: Clocked): number =>
  cards.filter(({ clock }) => clock.state === state).length

/** What can't wait: overdue comes before due today. */
function pressing(cards: Clocked): string {
  const late = countOf('late', cards)
  if (late > 0) return `，${partOf(late, cards.length)}已超时`
  const today = countOf('today', cards)
  return today > 0 ? `，${partOf(today, cards.length)}就要到时` : ''
}

function partOf(count: number, all: number): string {
  if (count < all) return `${count} 件`
  return all > 1 ? '都' : ''
}
