import type { Name } from '../procedures/help/phone.ts'
import { boardMatrix } from './board/matrix.ts'
import { bulletinMatrix } from './bulletin/matrix.ts'
import { reportsOnDesks } from './desk/matrix.ts'
import { figureMatrix } from './figure/matrix.ts'
import { followMatrix } from './follow/matrix.ts'
import { messageMatrix } from './message/matrix.ts'
import { personMatrix } from './person/matrix.ts'
import { placeMatrix } from './place/matrix.ts'
import { privacyMatrix } from './privacy/matrix.ts'
import { ratingMatrix } from './rating/matrix.ts'
import { reportMatrix } from './report/matrix.ts'
import { serviceMatrix } from './service/matrix.ts'
import { staffMatrix } from './staff/matrix.ts'
import { beforeWhistleMatrix } from './whistle/matrix.ts'
import { windowMatrix } from './window/matrix.ts'

/**
 * Who may do what, where, and when: the permission matrix, as tables that are
 * executed cell by cell. A procedure's table stands in the folder of its noun, and beside it what
 * it is called with.
 *
 *     who | where the report is | pool assigned handling done closed declined merged withdrawn
 *
 * One word instead of eight holds for every status. What has no report says `who | word`. The people
 * are those of `roles.ts`, the places those of `places.ts`, the words those of `words.ts`; in a list,
 * `ok` means that the report is in it, and `-` that it is not, though the list may be asked for.
 * Every cell stands here exactly once. What has statuses of its own has tables beside these (`calls.ts`).
 */
export const matrix = {
  ...reportMatrix,
  ...reportsOnDesks,
  ...followMatrix,
  ...ratingMatrix,
  ...beforeWhistleMatrix,
  ...messageMatrix,
  ...boardMatrix,
  ...placeMatrix,
  ...serviceMatrix,
  ...personMatrix,
  ...privacyMatrix,
  ...staffMatrix,
  ...bulletinMatrix,
  ...windowMatrix,
  ...figureMatrix,
} satisfies Partial<Record<Name, string>>

/** What has a table here. */
export type TableName = keyof typeof matrix
