import { month } from '../../../core/clock/date.ts'
import { stretchOf } from '../../../core/clock/months.ts'
import { readFired } from '../../../core/lifecycle/deadlines.ts'
import type { Source } from '../../../core/tally/source.ts'
import { counted, type Tally } from '../../../core/tally/tally.ts'
import {
  type DepartmentCall,
  type Whistle,
  type WhistleEntry,
  whistles,
} from '../whistle-record.ts'
import type { WhistleWait } from './whistle-deadlines.ts'

/** Departments called and there on time; what communities gave them, and the most they could have. */
export type WhistleCount = 'called' | 'joinedOnTime' | 'given' | 'givable'

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
  return counted<WhistleCount>({
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

/** A whistle counts where its report lay when it was asked for. */
export const whistleFigures: Source<Whistle> = {
  collection: whistles,
  byCategory: true,
  countedIn: ({ area, category, createdAt }) => ({ area, category, period: month(createdAt) }),
  where: ({ area, category, period }) => ({ area, category, createdAt: stretchOf(period) }),
  factsOf: whistleFacts,
}
