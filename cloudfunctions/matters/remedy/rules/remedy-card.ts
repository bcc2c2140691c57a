import type { ClockFace } from '../../../../miniprogram/contract/clock.ts'
import { ratingLabel } from '../../../../miniprogram/contract/rating.ts'
import type { RemedyStatus } from '../../../../miniprogram/contract/remedy.ts'
import type { City } from '../../../core/procedure/city.ts'
import { storedCategory } from '../../report/rules/category.ts'
import type { Remedy } from '../remedy-record.ts'
import type { ActionOnRemedy } from './remedy-actions.ts'
import { remedyClock } from './remedy-clock.ts'
import { actionsOf } from './remedy-may-do.ts'
import type { Party } from './remedy-party.ts'
import { statusText } from './remedy-status-text.ts'

/** A remedy in a list. */
export type RemedyCard = {
  kind: 'remedy'
  id: string
  number: string
  version: number
  category: { name: string; icon: string }
  place: string
  levelText: string
  /** What was said with the rating, for those who follow it up or decide on it. */
  words: string
  status: RemedyStatus
  statusText: string
  clock: ClockFace
  /** The one obvious next action of whoever looks; empty when it is somebody else's turn. */
  next: ActionOnRemedy | ''
}

/** What comes first when several things may be done. */
const order: readonly ActionOnRemedy[] = ['decideAppeal', 'call', 'revisit', 'mend', 'rectify']

/** A remedy as a card, for who looks at `now` (epoch ms). */
export function cardOf(
  remedy: Remedy,
  { city, party, seer, now }: { city: City; party: Party; seer: string; now: number },
): RemedyCard {
  const { name, icon = '' } = storedCategory(city.categories, remedy.category)
  const open = actionsOf(remedy, party, { id: seer, now }).filter((action) => action.open)
  return {
    kind: 'remedy',
    id: remedy._id,
    number: remedy.number,
    version: remedy.version,
    category: { name, icon },
    place: remedy.place,
    levelText: ratingLabel[remedy.level],
    words: party.reviewer || party.decider ? (remedy.content[1]?.words ?? '') : '',
    status: remedy.status,
    statusText: statusText(remedy),
    clock: remedyClock(remedy, city, now),
    next: nextOf(
      remedy,
      open.map(({ action }) => action),
    ),
  }
}

/** Once the handler was asked to mend it, the next thing is to see that it was mended. */
function nextOf({ status }: Remedy, open: readonly ActionOnRemedy[]): ActionOnRemedy | '' {
  const first = status === 'rectifying' ? (['rectify'] as const) : order
  return first.find((action) => open.includes(action)) ?? ''
}
