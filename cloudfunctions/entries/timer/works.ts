import { askChecker } from '../../effects/ask-checker.ts'
import { sweep } from '../../effects/sweep.ts'
import { byTime } from '../../report/by-time.ts'
import { reckon } from '../../report/reckon.ts'
import { handOver } from '../../staff/hand-over.ts'
import { whistlesByTime } from '../../whistle/by-time.ts'
import { reckonWhistles } from '../../whistle/reckon.ts'
import type { Work } from './in-turn.ts'

/** What time has to do, in turn: leaves first, so that what is told goes to whoever is there. */
export const works: Readonly<Record<string, Work>> = {
  handedOver: handOver,
  swept: sweep,
  reports: byTime,
  whistles: whistlesByTime,
  reckoned: reckon,
  whistlesReckoned: reckonWhistles,
  // Last: it waits for WeChat.
  screened: askChecker,
}
