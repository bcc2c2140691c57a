import { type Deadline, firedId } from '../../../core/lifecycle/deadlines.ts'
import type { Overseer } from '../../../core/procedure/rules.ts'
import type { Remedy } from '../remedy-record.ts'
import type { Timing } from './remedy-dates.ts'
import { readLate } from './remedy-deadlines.ts'
import type { RemedyStep } from './remedy-step.ts'

/** How long the codes are of the areas that each of them supervises. */
const codeLengths: Record<Overseer, number> = { street: 9, district: 6, city: 4 }

/**
 * The area whose supervisors a level of escalation brings in: at the street's those who follow it up
 * from the beginning, wherever they sit.
 */
export function areaOf({ areas, reviewAreas }: Remedy, overseer: Overseer): string | undefined {
  if (overseer === 'street') return reviewAreas[0]
  return areas.find(({ length }) => length === codeLengths[overseer])
}

/**
 * The step that time takes with a remedy, with all that is due. Silence brings in who is next up:
 * from then on they follow it up too.
 */
export function stepByTime(remedy: Remedy, due: readonly Deadline[], city: Timing): RemedyStep {
  const told = due.flatMap((deadline) => readLate(firedId(deadline), city.rules)?.tell ?? [])
  const brought = told.flatMap((overseer) => areaOf(remedy, overseer) ?? [])
  const closes = due.some(({ what }) => what === 'close')
  return {
    action: closes ? 'close' : 'escalate',
    to: closes ? 'done' : remedy.status,
    set: { reviewAreas: [...new Set([...remedy.reviewAreas, ...brought])] },
  }
}
