import type { DeskCard } from '../../cloudfunctions/core/waiting/waiting.ts'
import { listDesk } from '../../cloudfunctions/desk/procedures/list.ts'
import { procedures } from '../../cloudfunctions/entries/api/procedures.ts'
import { compose } from '../../cloudfunctions/entries/compose.ts'
import { nouns } from '../../cloudfunctions/entries/nouns.ts'
import type { Built } from '../model/model-town.ts'
import { errandNoun } from './errand/errand-noun.ts'
import { askForErrand } from './errand/procedures/ask.ts'
import { errandDetail } from './errand/procedures/detail.ts'
import { finishErrand } from './errand/procedures/finish.ts'
import { takeErrand } from './errand/procedures/take.ts'

/** What a phone can ask of errands (a real noun: cloudfunctions/entries/api/procedures.ts). */
export const errandProcedures = {
  'errand.ask': askForErrand,
  'errand.take': takeErrand,
  'errand.finish': finishErrand,
  'errand.detail': errandDetail,
}

/** All nouns, and errands (a real noun: cloudfunctions/entries/nouns.ts). */
const composed = compose<DeskCard>([...nouns, errandNoun])

/** All that there is, with errands: they lie on desks too. */
export const houseWithErrands: Built = {
  ...composed,
  procedures: { ...procedures, ...errandProcedures, 'desk.list': listDesk(composed.waiting) },
}
