import { readFired } from '../../../core/lifecycle/deadlines.ts'
import type { Remedy } from '../../../matters/remedy/remedy-record.ts'
import type { RemedyDeadline } from '../../../matters/remedy/rules/remedy-deadlines.ts'
import type { Tally } from '../cell-record.ts'
import { counted, nothing } from './tally.ts'

/**
 * What a remedy counts as: mended (or explained) in time, of those that are or should be; and what
 * was said afterwards. Whose rating was appealed against with success counts nowhere.
 */
export function remedyFacts(remedy: Remedy): Tally {
  const { outcome, rectifiedAt, dueAt, fired, second } = remedy
  if (outcome === 'upheld') return nothing
  const mended = rectifiedAt !== undefined
  const missed = fired
    .map((id) => readFired<RemedyDeadline>(id))
    .some(({ what, since }) => what === 'mending' && since === dueAt)
  return counted({
    mendDue: mended || missed ? 1 : 0,
    mendedOnTime: mended && rectifiedAt <= dueAt ? 1 : 0,
    ratedAgain: second ? 1 : 0,
    satisfiedAgain: second && second.level >= 3 ? 1 : 0,
  })
}
