import { expect } from 'vitest'
import { reports } from '../../cloudfunctions/matters/report/report-record.ts'
import { publications } from '../../cloudfunctions/published/board/publication-record.ts'
import { publicationOf } from '../../cloudfunctions/published/board/rules/publication-id.ts'
import type { ModelTown } from './model-town.ts'

/** Once all is settled, the board shows what was solved and may be shown, and nothing else. */
export function boardAgrees(model: ModelTown): void {
  const { db } = model
  const { sign } = model.newContext()
  const solved = db
    .all(reports)
    .filter(
      ({ publish, takenOff, status, answer }) =>
        publish && !takenOff && status === 'closed' && answer,
    )
    .map(({ _id }) => sign(publicationOf(_id)))
  expect(
    db
      .all(publications)
      .map(({ _id }) => _id)
      .sort(),
  ).toEqual(solved.sort())
}
