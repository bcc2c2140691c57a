import { type DeskScope, firstOf, type ListCount } from '../../../miniprogram/contract/desk.ts'
import { endOfDay } from '../clock/date.ts'

/** By when something is due (epoch ms); nothing where no date presses. */
type Due = { due?: number | undefined }

/** Something on one list of a desk. */
export type OnList = Due & { scope: DeskScope }

/** How much lies on each list of a desk. */
export type Counts = Partial<Record<DeskScope, ListCount>>

const isLate = ({ due }: Due, now: number): boolean => due !== undefined && due < now

const isDueToday = (one: Due, now: number): boolean =>
  one.due !== undefined && !isLate(one, now) && one.due < endOfDay(now)

/** How many of these are late at `now` (epoch ms), and how many due before that day is over. */
export const pressing = (some: readonly Due[], now: number) => ({
  late: some.filter((one) => isLate(one, now)).length,
  today: some.filter((one) => isDueToday(one, now)).length,
})

/**
 * As what something belongs to `first`, of the lists that it lies on: of one on which it waits for the
 * leader, else of another where it is late or due today. Nothing where it does not.
 */
export function firstFrom<One extends OnList>(lies: readonly One[], now: number): One | undefined {
  const among = (scopes: readonly DeskScope[], some: readonly One[]) =>
    scopes.flatMap((scope) => some.find((one) => one.scope === scope) ?? [])
  const urgent = lies.filter((one) => isLate(one, now) || isDueToday(one, now))
  return [...among(firstOf.waits, lies), ...among(firstOf.presses, urgent)][0]
}

/** How much lies on each list, of things that each lie on several; `more` where not all were looked at. */
export function countsOf(
  things: readonly (readonly OnList[])[],
  now: number,
  more: boolean,
): Counts {
  const first = things.flatMap((lies) => firstFrom(lies, now) ?? [])
  const onLists = [...things.flat(), ...first.map((one) => ({ ...one, scope: 'first' as const }))]
  const scopes = [...new Set(onLists.map(({ scope }) => scope))]
  return Object.fromEntries(
    scopes.map((scope) => {
      const some = onLists.filter((one) => one.scope === scope)
      return [scope, { count: some.length, ...pressing(some, now), more }]
    }),
  )
}

/** How much lies on each of these lists, of several nouns together. */
export function sumOf(scopes: readonly DeskScope[], nouns: readonly Counts[]): Counts {
  const sum = (counts: readonly ListCount[]): ListCount => ({
    count: counts.reduce((all, { count }) => all + count, 0),
    late: counts.reduce((all, { late }) => all + late, 0),
    today: counts.reduce((all, { today }) => all + today, 0),
    more: counts.some(({ more }) => more),
  })
  return Object.fromEntries(
    scopes.map((scope) => [scope, sum(nouns.flatMap((counts) => counts[scope] ?? []))]),
  )
}
