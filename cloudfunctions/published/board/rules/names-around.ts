import type { Report } from '../../../matters/report/report-record.ts'

/** What everybody is called who has to do with a report, also for whom it was made. */
export const namesAround = (
  { assignee, onBehalf }: Pick<Report, 'assignee' | 'onBehalf'>,
  persons: readonly { name?: string }[],
): string[] =>
  [...persons, assignee, onBehalf].flatMap((one) => (one?.name === undefined ? [] : [one.name]))
