import { askChecker } from '../../effects/board/ask-checker.ts'
import { recount } from '../../effects/figures/recount.ts'
import { sweep } from '../../effects/sweep.ts'
import { removeOld } from '../../privacy/retention.ts'
import { remediesByTime } from '../../remedy/by-time.ts'
import { reckonRemedies } from '../../remedy/reckon.ts'
import { reportsByTime } from '../../report/by-time.ts'
import { reckon } from '../../report/reckon.ts'
import { handOver } from '../../staff/hand-over.ts'
import { whistlesByTime } from '../../whistle/by-time.ts'
import { reckonWhistles } from '../../whistle/reckon.ts'
import { records } from '../records.ts'
import type { Work } from './in-turn.ts'

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
