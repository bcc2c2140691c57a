/** The tabs of a leader's desk, with their numbers. */
import type { ListCount } from '../../../contract/desk'
import type { Tab } from '../desk-list/desk-scopes'
import type { List } from '../desk-list/fetch-list'

/** What a page of a list shows; of more the number says no more than that. */
const PAGE = 50

/** A number as a tab shows it: 7, 50+, or 3+ where more may lie behind what was counted; empty while unknown. */
export function numberOf(count: ListCount | undefined): string {
  if (!count) return ''
  if (count.count > PAGE) return `${PAGE}+`
  return `${count.count}${count.more ? '+' : ''}`
}

/** The same of what somebody else keeps open: 3 · 今天 2, 3 · 超时 1; empty where nothing is. */
export function pressingNumber(count: ListCount | undefined): string {
  if (!count?.count) return ''
  const { late, today } = count
  const presses = late > 0 ? ` · 超时 ${late}` : today > 0 ? ` · 今天 ${today}` : ''
  return `${numberOf(count)}${presses}`
}

/** Tabs with how much lies on their lists, whether something of it is late, and all that to be read out. */
export const countedTabs = (tabs: readonly Tab[], counts: List['counts']) =>
  tabs.map(({ scope, label }) => {
    const count = counts[scope]
    const late = count !== undefined && count.late > 0
    const words = count
      ? `${label} ${numberOf(count)} 件${late ? `，${count.late} 件已超时` : ''}`
      : label
    const look = late ? 'late' : count?.count === 0 ? 'zero' : ''
    return { scope, label, number: numberOf(count), late, look, words }
  })
