import { expect } from 'vitest'
import { publications } from '../../cloudfunctions/board/record.ts'
import { publicationOf } from '../../cloudfunctions/board/rules/publication-id.ts'
import { reports } from '../../cloudfunctions/report/record.ts'
import type { ModelTown } from './model-town.ts'

/** Once all is settled, the board shows what was solved and may be shown, and nothing else. */
export function boardAgrees(model: ModelTown): void {
  const { db } = model
  const { sign } = model.world()
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
