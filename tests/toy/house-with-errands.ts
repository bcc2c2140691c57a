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

/** All that there is, and errands (a real noun: cloudfunctions/entries/nouns.ts). */
export const houseWithErrands: Built = {
  ...compose([...nouns, errandNoun]),
  procedures: { ...procedures, ...errandProcedures },
}
