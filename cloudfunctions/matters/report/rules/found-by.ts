import type { Report } from '../report-record.ts'

/** What a report is found by besides its kind: no more than its card says, and nothing that a person wrote. */
export const foundBy = ({
  number,
  place,
  assignee,
}: Pick<Report, 'number' | 'place' | 'assignee'>): (string | undefined)[] => [
  number,
  place.words,
  place.gridName,
  assignee?.name,
]
