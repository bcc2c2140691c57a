import type { CountName, HoursName, Tally } from '../cell-record.ts'

/** What nothing counts as. */
export const nothing: Tally = { counts: {}, hours: {} }

/** A tally of counts alone; those that are 0 are left out. */
export const counted = (counts: Partial<Record<CountName, number>>): Tally => ({
  counts: added([counts]),
  hours: {},
})

/** Tallies as one. Names stand in order, so that equal tallies are equal as texts too. */
export function sum(tallies: readonly Tally[]): Tally {
  const hours: Tally['hours'] = {}
  for (const name of ['handling', 'response'] as const satisfies readonly HoursName[]) {
    const histogram = added(tallies.map((tally) => tally.hours[name] ?? {}))
    if (Object.keys(histogram).length > 0) hours[name] = histogram
  }
  return { counts: added(tallies.map(({ counts }) => counts)), hours }
}

/** Whether two tallies say the same. */
export const isSame = (one: Tally, other: Tally): boolean =>
  JSON.stringify(sum([one])) === JSON.stringify(sum([other]))

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
