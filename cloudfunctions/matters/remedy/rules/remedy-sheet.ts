import { ratingLabel } from '../../../../miniprogram/contract/rating.ts'
import { remedyOutcomeLabel, remedyStatusLabel } from '../../../../miniprogram/contract/remedy.ts'
import { stamp } from '../../../core/clock/stamp.ts'
import type { Sheet } from '../../../core/cloud/workbook.ts'
import type { Remedy } from '../remedy-record.ts'

/** What became of somebody's bad ratings, as a table. */
export const remedySheet = (person: string, remedies: readonly Remedy[]): Sheet => ({
  name: '差评整改',
  columns: ['编号', '开始', '到哪一步', '结果', '我又评了', '我说的话'],
  rows: remedies.map(({ number, openedAt, status, outcome, second, history, content }) => [
    number,
    stamp(openedAt),
    remedyStatusLabel[status],
    outcome ? remedyOutcomeLabel[outcome] : '',
    second ? ratingLabel[second.level] : '',
    history
      .filter(({ by }) => by === person)
      .flatMap(({ version }) => content[version]?.words ?? [])
      .join('\n'),
  ]),
})
