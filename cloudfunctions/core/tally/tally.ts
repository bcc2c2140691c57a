import type { Histogram } from './hours.ts'

/** What records count as, added up: how many of each name, and how long they took, by name. */
export type Tally = {
  counts: Readonly<Record<string, number>>
  hours: Readonly<Record<string, Histogram>>
}

/** What nothing counts as. */
export const nothing: Tally = { counts: {}, hours: {} }

/** A tally of counts alone, by the names of those who count; those that are 0 are left out. */
export const counted = <Name extends string>(counts: Partial<Record<Name, number>>): Tally => ({
  counts: added([counts]),
  hours: {},
})

/** Some counts of a tally, by their names. */
export const only = ({ counts }: Tally, names: readonly string[]): Tally =>
  counted(Object.fromEntries(names.map((name) => [name, counts[name] ?? 0])))

/** Tallies as one. Names stand in order, so that equal tallies are equal as texts too. */
export function sum(tallies: readonly Tally[]): Tally {
  const names = [...new Set(tallies.flatMap(({ hours }) => Object.keys(hours)))].sort()
  const hours = names.map(
    (name) => [name, added(tallies.map((one) => one.hours[name] ?? {}))] as const,
  )
  return {
    counts: added(tallies.map(({ counts }) => counts)),
    hours: Object.fromEntries(hours.filter(([, histogram]) => hasAny(histogram))),
  }
}

/** Whether two tallies say the same. */
export const isSame = (one: Tally, other: Tally): boolean =>
  JSON.stringify(sum([one])) === JSON.stringify(sum([other]))

const hasAny = (histogram: object): boolean => Object.keys(histogram).length > 0

function added(parts: readonly Partial<Record<string, number>>[]): Record<string, number> {
  const total = new Map<string, number>()
  for (const part of parts) {
    for (const [name, count] of Object.entries(part)) {
      if (count) total.set(name, (total.get(name) ?? 0) + count)
    }
  }
  // Stryker disable next-line EqualityOperator: no two names are the same
  return Object.fromEntries([...total].sort(([a], [b]) => (a < b ? -1 : 1)))
}
