/** What one row of a desk's list holds. */
import type { ClockFace } from '../../../contract/clock'
import type { RecordPage } from '../../../services/page/routes'
import type { MendRow } from '../../rating/mend-card/mend-row'
import type { CalledWhistle } from '../../whistle/whistle-card/called-whistle'
import type { Next } from './desk-actions'

/** What task-card shows: a report, a whistle, a remedy. */
export type TaskRow = Next & {
  look: 'task'
  id: string
  page: RecordPage
  version: number
  title: string
  place: string
  clock: ClockFace
  holder: string
  /** Where it stands, in a line. */
  latest: string
  /** On 先办 the list that it is on, and how that looks. */
  tag?: string
  tone?: string
  /** To whom it is given by its action; nothing while somebody has to be chosen. */
  worker?: { id: string; name: string }
}

/** What whistle-card shows: a whistle, to a department that it calls. */
export type CallRow = Next & CalledWhistle & { look: 'whistle'; page: RecordPage }

/** What mend-card shows; it opens nothing, and its reply is its own. */
export type MendedRow = Next & MendRow & { look: 'mend' }

/** Something on a desk, ready for its component. */
export type Look = TaskRow | CallRow | MendedRow

/** The same in its list; the first that has something to press is filled. */
export type Row = Look & { first: boolean }

/** Who should have a report that nobody has, and why. */
export type Suggested = { id: string; name: string; why: string }
