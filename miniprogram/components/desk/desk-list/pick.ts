/** What of a list is opened beside it. */
import { nothingPicked, type Picked } from '../../../services/page/columns'
import type { Row } from './desk-row'

/** Where the keys of a keyboard lead in a list. */
export const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** A row as it is opened beside its list. */
export const pickedOf = (row: Row | undefined): Picked =>
  row && row.look !== 'mend' ? { page: row.page, id: row.id } : nothingPicked
