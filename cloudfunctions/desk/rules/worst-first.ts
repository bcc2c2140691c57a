import { type DeskScope, wayOf } from '../../../miniprogram/contract/desk.ts'
import type { Place } from '../../core/cloud/query.ts'

/**
 * What waits of several nouns as one list: what is due first, or waits longest, comes first; what is
 * over, the newest; at the same moment by ids. Only what lies behind a place, if one is given.
 */
export function worstFirst<W extends Place>(
  scope: DeskScope,
  found: readonly (readonly W[])[],
  after?: Place,
): W[] {
  const sign = wayOf(scope) === 'up' ? 1 : -1
  const inOrder = (one: Place, other: Place) => sign * compare(one, other)
  const left = found.flat().filter((one) => !after || inOrder(one, after) > 0)
  return left.sort(inOrder)
}

const compare = (one: Place, other: Place): number =>
  one.at - other.at || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
