import type { ClockFace } from '../../../../miniprogram/contract/clock.ts'
import {
  type CallState,
  callStateLabel,
  type WhistleStatus,
  whistleLabel,
  whistleStatusLabel,
} from '../../../../miniprogram/contract/whistle.ts'
import type { Links } from '../../../core/lifecycle/content.ts'
import type { City } from '../../../core/procedure/city.ts'
import { storedCategory } from '../../report/rules/category.ts'
import type { DepartmentCall, Whistle } from '../whistle-record.ts'
import type { ActionOnWhistle } from './whistle-actions.ts'
import { joinClock, pressingClock, whistleClock } from './whistle-clock.ts'
import { refusal } from './whistle-may-do.ts'
import type { Party } from './whistle-party.ts'
import { shortOf } from './whistle-timeline.ts'

/** A whistle in somebody's list. */
export type WhistleCard = {
  kind: 'whistle'
  id: string
  number: string
  version: number
  kindText: string
  title: string
  category: { name: string; icon: string }
  place: string
  /** Who asked. */
  asker: string
  status: WhistleStatus
  statusText: string
  /** The part of the first department that whoever looks acts for; empty for the community. */
  part: 'lead' | 'helper' | ''
  departments: { name: string; lead: boolean; state: CallState; stateText: string }[]
  disputed: boolean
  /** The clock that presses: for a department of joining, until it has come, then of the answer; for others of what comes first. */
  clock: ClockFace
  /** What was tried, and the ground; both empty where the category is restricted. */
  tried: string
  ground: string
  /** A link to the first photo; empty where there is none. */
  photo: string
  /** The one obvious next thing for whoever looks; empty when it is somebody else's turn. */
  next: ActionOnWhistle | ''
}

/** The file that a card shows, if any. */
export const coverOf = (
  { content, category }: Whistle,
  city: Pick<City, 'categories'>,
): string | undefined => (isRestricted(city, category) ? undefined : content[1]?.photos?.[0])

/** What comes first when several things may be done. */
const order: readonly ActionOnWhistle[] = ['rule', 'blow', 'check', 'join', 'respond']

/** A whistle as a card for somebody who may see it. */
export function cardOf(
  whistle: Whistle,
  party: Party,
  { city, now, links }: { city: City; now: number; links: Links },
): WhistleCard {
  const category = storedCategory(city.categories, whistle.category)
  const [own] = party.calls
  const cover = coverOf(whistle, city)
  return {
    kind: 'whistle',
    id: whistle._id,
    number: whistle.number,
    version: whistle.version,
    kindText: whistleLabel[whistle.kind],
    title: category.name,
    category: { name: category.name, icon: category.icon ?? '' },
    place: whistle.place,
    asker: whistle.asker?.name ?? '',
    status: whistle.status,
    statusText: whistleStatusLabel[whistle.status],
    part: own === undefined ? '' : own.lead ? 'lead' : 'helper',
    departments: whistle.calls.map(({ department, lead, state }) => ({
      name: shortOf(city.departments, department),
      lead,
      state,
      stateText: callStateLabel[state],
    })),
    disputed: whistle.disputedAt !== undefined,
    clock: clockFor(own, whistle, city, now),
    ...saysOnCard(whistle, city),
    photo: (cover && links.get(cover)) ?? '',
    next: order.find((action) => refusal(action, whistle, party) === undefined) ?? '',
  }
}

function clockFor(own: DepartmentCall | undefined, ...clock: Parameters<typeof whistleClock>) {
  if (!own) return pressingClock(...clock)
  return (own.state === 'called' && joinClock(...clock)) || whistleClock(...clock)
}

const saysOnCard = ({ content, ground, category }: Whistle, city: City) =>
  isRestricted(city, category)
    ? { tried: '', ground: '' }
    : { tried: content[1]?.words ?? '', ground }

const isRestricted = ({ categories }: Pick<City, 'categories'>, code: string): boolean =>
  storedCategory(categories, code).visibility === 'restricted'
