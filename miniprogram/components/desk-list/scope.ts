/** What a desk lists: what I handle myself, or the reports of an area by how far they are. */
export type Scope = 'mine' | 'pool' | 'assigned' | 'done'

/** Which list is wanted; of which area, unless it is my own. */
export type Wanted = { scope: Scope; area: string }

/** The lists of a leader in the order the screen offers them. */
export const areaScopes: readonly { scope: Scope; label: string }[] = [
  { scope: 'pool', label: '待派' },
  { scope: 'assigned', label: '在办' },
  { scope: 'done', label: '等回答' },
]
