import { handOver } from '../../directory/staff/hand-over.ts'
import { remediesByTime } from '../../matters/remedy/by-time.ts'
import { reckonRemedies } from '../../matters/remedy/reckon.ts'
import { reportsByTime } from '../../matters/report/by-time.ts'
import { reckon } from '../../matters/report/reckon.ts'
import { whistlesByTime } from '../../matters/whistle/by-time.ts'
import { reckonWhistles } from '../../matters/whistle/reckon.ts'
import { removeOld } from '../../privacy/retention.ts'
import { recount } from '../../published/figure/recount.ts'
import { askChecker } from '../../published/screening/ask-checker.ts'
import { records } from '../records.ts'
import type { Work } from './in-turn.ts'
import { sweep } from './sweep.ts'

/** What time has to do, in turn: leaves first, so that what is told goes to whoever is there. */
export const works: Readonly<Record<string, Work>> = {
  handedOver: handOver,
  swept: sweep,
  reports: reportsByTime,
  whistles: whistlesByTime,
  remedies: remediesByTime,
  reckoned: reckon,
  whistlesReckoned: reckonWhistles,
  remediesReckoned: reckonRemedies,
  counted: recount,
  outlived: removeOld(records),
  // Last: it waits for WeChat.
  screened: askChecker,
}
