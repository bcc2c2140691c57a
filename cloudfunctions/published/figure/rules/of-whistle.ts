import { readFired } from '../../../core/lifecycle/deadlines.ts'
import type { WhistleWait } from '../../../matters/whistle/rules/whistle-deadlines.ts'
import type {
  DepartmentCall,
  Whistle,
  WhistleEntry,
} from '../../../matters/whistle/whistle-record.ts'
import type { Tally } from '../cell-record.ts'
import { counted } from './tally.ts'

/** The best that a community can give a department for each of response, arrival and result. */
const BEST = 5

/**
 * What a whistle counts as: the departments that joined or should have, those that were on time,
 * and what the community gave them. One that refuses on a legal ground is not called late.
 */
export function whistleFacts(whistle: Whistle): Tally {
  const joined = new Map(
    whistle.history.filter(isJoining).map((entry) => [entry.department, entry]),
  )
  const missed = whistle.calls.filter(
    (call) => !joined.has(call.department) && isMissed(call, whistle),
  )
  const ratings = Object.values(whistle.ratings)
  return counted({
    called: joined.size + missed.length,
    joinedOnTime: [...joined.values()].filter(({ late }) => !late).length,
    given: ratings.reduce(
      (sum, { response, arrival, result }) => sum + response + arrival + result,
      0,
    ),
    givable: ratings.length * 3 * BEST,
  })
}

const isJoining = ({ action }: WhistleEntry): boolean => action === 'join'

/** Whether a department is still missing after it should have joined: its deadline has come. */
const isMissed = ({ state }: DepartmentCall, { fired, joinBy }: Whistle): boolean =>
  state === 'called' &&
  fired
    .map((id) => readFired<WhistleWait>(id))
    .some(({ what, since }) => what === 'join' && since === joinBy)
