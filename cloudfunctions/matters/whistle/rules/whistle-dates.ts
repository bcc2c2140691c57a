import type { WhistleKind } from '../../../../miniprogram/contract/whistle.ts'
import { type Due, dueAt } from '../../../core/clock/due.ts'
import type { Whistle } from '../whistle-record.ts'
import type { Timing } from './whistle-deadlines.ts'

type Dates = Pick<Whistle, 'since' | 'dueAt' | 'unnoticed'>

/** By when a steward decides on a whistle that is asked for at `now`: as fast as departments are to come. */
export function datesToDecide(kind: WhistleKind, now: number, city: Timing): Dates {
  const decided = dueAt(city.calendar, now, city.rules.whistles[kind].join)
  return { since: now, dueAt: decided.at, ...provisional(decided) }
}

/** By when departments join and respond that are called at `now`. */
export function datesToRespond(
  kind: WhistleKind,
  now: number,
  city: Timing,
): Dates & { joinBy: number } {
  const { join, respond } = city.rules.whistles[kind]
  const joined = dueAt(city.calendar, now, join)
  const responded = dueAt(city.calendar, now, respond)
  return { since: now, joinBy: joined.at, dueAt: responded.at, ...provisional(responded, joined) }
}

/** The earliest year without a notice that dates were reckoned through. */
function provisional(...dues: Due[]): { unnoticed?: number } {
  const years = dues.flatMap(({ unnoticed }) => unnoticed ?? [])
  return years.length > 0 ? { unnoticed: Math.min(...years) } : {}
}
