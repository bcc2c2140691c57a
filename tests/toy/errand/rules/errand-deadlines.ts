import type { Deadline } from '../../../../cloudfunctions/core/lifecycle/deadlines.ts'
import type { Errand } from '../errand-record.ts'

/** What time brings to an errand. */
export const errandDeadlines = { late: 'it is not there yet' } as const

/** All that time brings to an errand, whether it has come already or not. */
export const deadlinesOf = ({ open, dueAt }: Errand): Deadline<keyof typeof errandDeadlines>[] =>
  open ? [{ at: dueAt, what: 'late', since: dueAt }] : []
