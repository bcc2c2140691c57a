import type { Tab } from '../../../components/desk/desk-list/desk-scopes'

/** What is listed: what is followed up, appeals that wait for whoever looks, and what is over. */
export type Scope = 'remedies' | 'appeals' | 'remedied'

/** The lists in the order the screen offers them, with how many appeals wait for whoever looks. */
export const tabsWith = (appeals: number): (Tab & { scope: Scope })[] => [
  { scope: 'remedies', label: '跟进中' },
  { scope: 'appeals', label: appeals > 0 ? `等我复核 ${appeals}` : '等我复核' },
  { scope: 'remedied', label: '了结的' },
]
