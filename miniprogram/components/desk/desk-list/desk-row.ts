/** What one row of a desk's list holds. */
import type { ClockFace } from '../../../contract/clock'

/** What may be begun from a card. */
export type Action =
  | 'accept'
  | 'contact'
  | 'finish'
  | 'assign'
  | 'decide'
  | 'check'
  | 'blow'
  | 'rule'

/** One report or whistle on a desk, ready for task-card. */
export type Row = {
  of: 'report' | 'whistle'
  id: string
  version: number
  title: string
  place: string
  clock: ClockFace
  holder: string
  /** Where it stands, in a line. */
  latest: string
  action: Action | ''
  label: string
  icon: string
  /** Whether its action is the page's one filled button. */
  first: boolean
  /** To whom it is given by its action; nothing while somebody has to be chosen. */
  worker?: { id: string; name: string }
}

/** Who should have a report that nobody has, and why. */
export type Suggested = { id: string; name: string; why: string }
